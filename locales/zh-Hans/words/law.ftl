# Names of laws, notifications and guidelines: the full name with the country before it and in brackets (《》), since the law of
# Korea must not be read as the reader's own; `.short` is a short name. 施行令 (Enforcement Decree) and 施行规则 (Enforcement Rule)
# are never mixed. value-citation and preamble.law add no brackets of their own.

## Personal information protection
law-personal-information-protection-act = { -pipa }
law-personal-information-protection-act-decree = { -pipa-decree }
law-standard-guideline = 韩国《标准个人信息保护指南》
law-safety-measures-standard = 韩国《个人信息安全保障措施标准》
law-personal-information-processing-method-notification = { -processing-notification }
law-drafting-guideline = 韩国《个人信息处理方针编写指南》

## Health care
law-medical-service-act = { -medical-service-act }
law-medical-service-act-decree = 韩国《医疗法施行令》
law-medical-service-act-rule = 韩国《医疗法施行规则》
law-national-health-insurance-act = 韩国《国民健康保险法》
law-pharmaceutical-affairs-act = 韩国《药事法》
law-narcotics-act = 韩国《关于麻药类管理的法律》
    .short = 韩国《麻药类管理法》
law-health-checkup-act = 韩国《健康体检基本法》
law-foreign-patient-act = 韩国《关于支援医疗海外发展及外国患者招揽的法律》
    .short = 韩国《医疗海外发展法》
law-foreign-patient-act-rule = 韩国《关于支援医疗海外发展及外国患者招揽的法律施行规则》
    .short = 韩国《医疗海外发展法施行规则》

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = 韩国《关于在电子商务等中保护消费者的法律》
    .short = 韩国《电子商务法》
law-electronic-commerce-act-decree = 韩国《关于在电子商务等中保护消费者的法律施行令》
    .short = 韩国《电子商务法施行令》
law-electronic-commerce-standard-terms = 韩国《电子商务（网络商城）标准约款》
law-communications-secrets-act = 韩国《通信秘密保护法》
law-communications-secrets-act-decree = 韩国《通信秘密保护法施行令》
law-telecommunications-business-act = 韩国《电气通信事业法》
law-network-act = 韩国《关于促进信息通信网利用及信息保护等的法律》
    .short = 韩国《信息通信网法》
law-network-act-decree = 韩国《关于促进信息通信网利用及信息保护等的法律施行令》
    .short = 韩国《信息通信网法施行令》
law-credit-information-act = 韩国《关于信用信息的利用及保护的法律》
    .short = 韩国《信用信息法》
law-electronic-financial-transactions-act = 韩国《电子金融交易法》
law-electronic-financial-transactions-act-decree = 韩国《电子金融交易法施行令》
law-location-information-act = 韩国《关于位置信息的保护及利用等的法律》
    .short = 韩国《位置信息法》
law-terms-and-conditions-act = 韩国《关于约款规制的法律》
    .short = 韩国《约款法》
law-framework-act-on-consumers = 韩国《消费者基本法》

## Taxes, business, labor, civil law
law-national-tax-act = 韩国《国税基本法》
law-local-tax-act = 韩国《地方税基本法》
law-income-tax-act = 韩国《所得税法》
law-commercial-act = 韩国《商法》
law-labor-standards-act = 韩国《劳动标准法》
law-civil-act = 韩国《民法》
law-public-holidays-act = 韩国《关于公休日的法律》
law-public-holidays-decree = 韩国《关于官公署公休日的规定》

## Prosecution
law-prosecutors-office-act = 韩国《检察厅法》
law-prosecution-service-act = 韩国《公诉厅法》
law-serious-crimes-agency-act = 韩国《重大犯罪侦查厅法》

## European Union
law-gdpr = 欧盟《通用数据保护条例》（GDPR）

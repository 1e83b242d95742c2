# Names of laws, notifications and guidelines: the full name in 《》, always with 韓國, so that no Taiwanese law is meant; `.short` is a short name. 施行令 (Enforcement Decree) and 施行規則 (Enforcement Rule) are never mixed.

## Personal information protection
law-personal-information-protection-act = 韓國《個人資料保護法》
law-personal-information-protection-act-decree = 韓國《個人資料保護法施行令》
law-standard-guideline = 韓國《標準個人資料保護指引》
law-safety-measures-standard = 韓國《個人資料安全維護措施基準》
law-personal-information-processing-method-notification = 韓國《個人資料處理方法告示》
law-drafting-guideline = 韓國《個人資料處理政策撰寫指引》

## Health care
law-medical-service-act = 韓國《醫療法》
law-medical-service-act-decree = 韓國《醫療法施行令》
law-medical-service-act-rule = 韓國《醫療法施行規則》
law-national-health-insurance-act = 韓國《國民健康保險法》
law-pharmaceutical-affairs-act = 韓國《藥事法》
law-narcotics-act = 韓國《麻藥類管理法》
    .short = 韓國《麻藥類管理法》
law-health-checkup-act = 韓國《健康檢查基本法》
law-foreign-patient-act = 韓國《醫療海外拓展及外國患者招攬支援法》
    .short = 韓國《醫療海外拓展法》
law-foreign-patient-act-rule = 韓國《醫療海外拓展及外國患者招攬支援法施行規則》
    .short = 韓國《醫療海外拓展法施行規則》

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = 韓國《電子商務等消費者保護法》
    .short = 韓國《電子商務法》
law-electronic-commerce-act-decree = 韓國《電子商務等消費者保護法施行令》
    .short = 韓國《電子商務法施行令》
law-electronic-commerce-standard-terms = 韓國《電子商務（網路商城）標準定型化契約條款》
law-communications-secrets-act = 韓國《通訊秘密保護法》
law-communications-secrets-act-decree = 韓國《通訊秘密保護法施行令》
law-telecommunications-business-act = 韓國《電氣通訊事業法》
law-network-act = 韓國《資訊通訊網路利用促進及資訊保護等相關法》
    .short = 韓國《資訊通訊網路法》
law-network-act-decree = 韓國《資訊通訊網路利用促進及資訊保護等相關法施行令》
    .short = 韓國《資訊通訊網路法施行令》
law-credit-information-act = 韓國《信用資訊利用及保護法》
    .short = 韓國《信用資訊法》
law-electronic-financial-transactions-act = 韓國《電子金融交易法》
law-electronic-financial-transactions-act-decree = 韓國《電子金融交易法施行令》
law-location-information-act = 韓國《位置資訊保護及利用等相關法》
    .short = 韓國《位置資訊法》
law-terms-and-conditions-act = 韓國《定型化契約條款規制法》
    .short = 韓國《定型化契約條款法》
law-framework-act-on-consumers = 韓國《消費者基本法》

## Taxes, business, labor, civil law
law-national-tax-act = 韓國《國稅基本法》
law-local-tax-act = 韓國《地方稅基本法》
law-income-tax-act = 韓國《所得稅法》
law-commercial-act = 韓國《商法》
law-labor-standards-act = 韓國《勤勞基準法》
law-civil-act = 韓國《民法》
law-public-holidays-act = 韓國《公休日法》
law-public-holidays-decree = 韓國《官公署公休日規定》

## Prosecution
law-prosecutors-office-act = 韓國《檢察廳法》
law-prosecution-service-act = 韓國《公訴廳法》
law-serious-crimes-agency-act = 韓國《重大犯罪偵查廳法》

## European Union
law-gdpr = 歐盟《一般資料保護規則》（GDPR）

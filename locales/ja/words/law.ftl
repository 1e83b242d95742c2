# Names of laws, notifications and guidelines: the full name with the country before it and in brackets (「」), since the law of
# Korea must not be read as the reader's own; `.short` is a short name. 施行令 (Enforcement Decree) and 施行規則 (Enforcement Rule)
# are never mixed. value-citation and preamble.law add no brackets of their own.

## Personal information protection
law-personal-information-protection-act = { -pipa }
law-personal-information-protection-act-decree = { -pipa-decree }
law-standard-guideline = 韓国「標準個人情報保護指針」
law-safety-measures-standard = 韓国「個人情報の安全性確保措置基準」
law-personal-information-processing-method-notification = { -processing-notification }
law-drafting-guideline = 韓国「個人情報処理方針作成指針」

## Health care
law-medical-service-act = { -medical-service-act }
law-medical-service-act-decree = 韓国「医療法施行令」
law-medical-service-act-rule = 韓国「医療法施行規則」
law-national-health-insurance-act = 韓国「国民健康保険法」
law-pharmaceutical-affairs-act = 韓国「薬事法」
law-narcotics-act = 韓国「麻薬類管理に関する法律」
    .short = 韓国「麻薬類管理法」
law-health-checkup-act = 韓国「健康検診基本法」
law-foreign-patient-act = 韓国「医療の海外進出及び外国人患者誘致の支援に関する法律」
    .short = 韓国「医療海外進出法」
law-foreign-patient-act-rule = 韓国「医療の海外進出及び外国人患者誘致の支援に関する法律施行規則」
    .short = 韓国「医療海外進出法施行規則」

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = 韓国「電子商取引等における消費者保護に関する法律」
    .short = 韓国「電子商取引法」
law-electronic-commerce-act-decree = 韓国「電子商取引等における消費者保護に関する法律施行令」
    .short = 韓国「電子商取引法施行令」
law-electronic-commerce-standard-terms = 韓国「電子商取引（インターネットサイバーモール）標準約款」
law-communications-secrets-act = 韓国「通信秘密保護法」
law-communications-secrets-act-decree = 韓国「通信秘密保護法施行令」
law-telecommunications-business-act = 韓国「電気通信事業法」
law-network-act = 韓国「情報通信網利用促進及び情報保護等に関する法律」
    .short = 韓国「情報通信網法」
law-network-act-decree = 韓国「情報通信網利用促進及び情報保護等に関する法律施行令」
    .short = 韓国「情報通信網法施行令」
law-credit-information-act = 韓国「信用情報の利用及び保護に関する法律」
    .short = 韓国「信用情報法」
law-electronic-financial-transactions-act = 韓国「電子金融取引法」
law-electronic-financial-transactions-act-decree = 韓国「電子金融取引法施行令」
law-location-information-act = 韓国「位置情報の保護及び利用等に関する法律」
    .short = 韓国「位置情報法」
law-terms-and-conditions-act = 韓国「約款の規制に関する法律」
    .short = 韓国「約款法」
law-framework-act-on-consumers = 韓国「消費者基本法」

## Taxes, business, labor, civil law
law-national-tax-act = 韓国「国税基本法」
law-local-tax-act = 韓国「地方税基本法」
law-income-tax-act = 韓国「所得税法」
law-commercial-act = 韓国「商法」
law-labor-standards-act = 韓国「勤労基準法」
law-civil-act = 韓国「民法」
law-public-holidays-act = 韓国「公休日に関する法律」
law-public-holidays-decree = 韓国「官公署の公休日に関する規定」

## Prosecution
law-prosecutors-office-act = 韓国「検察庁法」
law-prosecution-service-act = 韓国「公訴庁法」
law-serious-crimes-agency-act = 韓国「重大犯罪捜査庁法」

## European Union
law-gdpr = EU「一般データ保護規則」（GDPR）

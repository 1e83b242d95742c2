# Names of laws, notifications and guidelines: the full name, without brackets; `.short` is a short name. Enforcement Decree and Enforcement Rule are never mixed.

## Personal information protection
law-personal-information-protection-act = { -pipa }
law-personal-information-protection-act-decree = { -decree-of }{ -pipa }
law-standard-guideline = แนวปฏิบัติมาตรฐานว่าด้วยการคุ้มครองข้อมูลส่วนบุคคลของเกาหลี
law-safety-measures-standard = เกณฑ์มาตรการรักษาความมั่นคงปลอดภัยของข้อมูลส่วนบุคคลของเกาหลี
law-personal-information-processing-method-notification = { -method-notification }
law-drafting-guideline = แนวทางการจัดทำนโยบายการประมวลผลข้อมูลส่วนบุคคลของเกาหลี

## Health care
law-medical-service-act = { -medical-service-act }
law-medical-service-act-decree = { -decree-of }{ -medical-service-act }
law-medical-service-act-rule = { -rule-of }{ -medical-service-act }
law-national-health-insurance-act = พระราชบัญญัติประกันสุขภาพแห่งชาติของเกาหลี
law-pharmaceutical-affairs-act = พระราชบัญญัติกิจการเภสัชกรรมของเกาหลี
law-narcotics-act = พระราชบัญญัติว่าด้วยการควบคุมยาเสพติดของเกาหลี
    .short = พระราชบัญญัติควบคุมยาเสพติดของเกาหลี
law-health-checkup-act = พระราชบัญญัติพื้นฐานว่าด้วยการตรวจสุขภาพของเกาหลี
law-foreign-patient-act = { -act-foreign-patients }
    .short = พระราชบัญญัติการขยายบริการทางการแพทย์สู่ต่างประเทศของเกาหลี
law-foreign-patient-act-rule = { -rule-of }{ -act-foreign-patients }
    .short = { -rule-of }พระราชบัญญัติการขยายบริการทางการแพทย์สู่ต่างประเทศของเกาหลี

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = { -act-electronic-commerce }
    .short = พระราชบัญญัติการพาณิชย์อิเล็กทรอนิกส์ของเกาหลี
law-electronic-commerce-act-decree = { -decree-of }{ -act-electronic-commerce }
    .short = { -decree-of }พระราชบัญญัติการพาณิชย์อิเล็กทรอนิกส์ของเกาหลี
law-electronic-commerce-standard-terms = ข้อกำหนดมาตรฐานสำหรับการพาณิชย์อิเล็กทรอนิกส์ (ห้างสรรพสินค้าออนไลน์บนอินเทอร์เน็ต) ของเกาหลี
law-communications-secrets-act = พระราชบัญญัติคุ้มครองความลับในการสื่อสารของเกาหลี
law-communications-secrets-act-decree = { -decree-of }พระราชบัญญัติคุ้มครองความลับในการสื่อสารของเกาหลี
law-telecommunications-business-act = พระราชบัญญัติการประกอบกิจการโทรคมนาคมของเกาหลี
law-network-act = { -act-network }
    .short = พระราชบัญญัติเครือข่ายสารสนเทศและการสื่อสารของเกาหลี
law-network-act-decree = { -decree-of }{ -act-network }
    .short = { -decree-of }พระราชบัญญัติเครือข่ายสารสนเทศและการสื่อสารของเกาหลี
law-credit-information-act = พระราชบัญญัติว่าด้วยการใช้และการคุ้มครองข้อมูลเครดิตของเกาหลี
    .short = พระราชบัญญัติข้อมูลเครดิตของเกาหลี
law-electronic-financial-transactions-act = พระราชบัญญัติธุรกรรมทางการเงินอิเล็กทรอนิกส์ของเกาหลี
law-electronic-financial-transactions-act-decree = { -decree-of }พระราชบัญญัติธุรกรรมทางการเงินอิเล็กทรอนิกส์ของเกาหลี
law-location-information-act = พระราชบัญญัติว่าด้วยการคุ้มครองและการใช้ข้อมูลตำแหน่งที่ตั้งของเกาหลี
    .short = พระราชบัญญัติข้อมูลตำแหน่งที่ตั้งของเกาหลี
law-terms-and-conditions-act = พระราชบัญญัติว่าด้วยการควบคุมข้อสัญญามาตรฐานของเกาหลี
    .short = พระราชบัญญัติข้อสัญญามาตรฐานของเกาหลี
law-framework-act-on-consumers = { -consumer-act }

## Taxes, business, labor, civil law
law-national-tax-act = พระราชบัญญัติพื้นฐานว่าด้วยภาษีแห่งชาติของเกาหลี
law-local-tax-act = พระราชบัญญัติพื้นฐานว่าด้วยภาษีท้องถิ่นของเกาหลี
law-income-tax-act = พระราชบัญญัติภาษีเงินได้ของเกาหลี
law-commercial-act = { -commercial-act }
law-labor-standards-act = พระราชบัญญัติมาตรฐานแรงงานของเกาหลี
law-civil-act = ประมวลกฎหมายแพ่งของเกาหลี
law-public-holidays-act = พระราชบัญญัติว่าด้วยวันหยุดราชการของเกาหลี
law-public-holidays-decree = ข้อกำหนดว่าด้วยวันหยุดของหน่วยงานราชการของเกาหลี

## Prosecution
law-prosecutors-office-act = พระราชบัญญัติสำนักงานอัยการของเกาหลี
law-prosecution-service-act = พระราชบัญญัติสำนักงานฟ้องคดีอาญาของเกาหลี
law-serious-crimes-agency-act = พระราชบัญญัติสำนักงานสอบสวนอาชญากรรมร้ายแรงของเกาหลี

## European Union
law-gdpr = ระเบียบทั่วไปว่าด้วยการคุ้มครองข้อมูลของสหภาพยุโรป (GDPR)

# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = การให้บริการ
purpose-service-contract-performance = การปฏิบัติตามสัญญาเกี่ยวกับการให้บริการ
purpose-related-service-provision = การให้บริการที่เกี่ยวข้อง
purpose-content-provision = การให้บริการเนื้อหา
purpose-goods-delivery = การจัดส่งสิ่งของ
purpose-invoice-delivery = การส่งใบแจ้งหนี้
purpose-member-management = การจัดการสมาชิก
purpose-identity-verification = การยืนยันตัวตน
purpose-personal-identification = การระบุตัวบุคคล
purpose-age-verification = การตรวจสอบอายุ
purpose-legal-representative-consent-confirmation = การตรวจสอบความยินยอมของผู้แทนโดยชอบธรรมในการเก็บรวบรวมข้อมูลส่วนบุคคลของเด็กอายุต่ำกว่า 14 ปี
purpose-notice-delivery = การส่งเรื่องที่ต้องแจ้งให้ทราบ
purpose-marketing-and-advertising = การใช้เพื่อการตลาดและการโฆษณา
purpose-access-frequency-analysis = การวิเคราะห์ความถี่ในการเข้าใช้งาน
purpose-service-use-statistics = สถิติการใช้บริการ
purpose-member-service-use-statistics = การวิเคราะห์เชิงสถิติเกี่ยวกับการใช้บริการของสมาชิก

## Referral and medical information

purpose-preparation-of-medical-referral-letters = การจัดทำหนังสือส่งตัวผู้ป่วย
purpose-provision-of-medical-information = การให้ข้อมูลทางการแพทย์
purpose-explanation-of-test-records = การอธิบายบันทึกผลการตรวจของโรงพยาบาล
purpose-explanation-of-medication-information = การอธิบายข้อมูลการใช้ยา
purpose-inquiry-handling = การดำเนินการเกี่ยวกับข้อสอบถามด้านบริการ
purpose-inquiry-support = การช่วยเหลือเกี่ยวกับข้อสอบถามด้านบริการ
purpose-delivery-of-medical-referral-letters = การส่งมอบหนังสือส่งตัวผู้ป่วย
purpose-medical-service-provision = การให้บริการทางการแพทย์

## Estimates and analysis

purpose-reply-management = การจัดการการตอบกลับในการให้บริการ
purpose-free-estimate-email-reply = การใช้ที่อยู่อีเมลเพื่อตอบกลับการสอบถามทางอีเมลเกี่ยวกับการประเมินค่าใช้จ่ายโดยไม่เสียค่าบริการ
purpose-user-status-analysis = การวิเคราะห์ภาพรวมของผู้ใช้บริการ
purpose-website-improvement-by-user-analysis = การใช้เป็นข้อมูลในการปรับปรุงเว็บไซต์โดยวิเคราะห์ข้อมูลซึ่งรวมถึงประเทศ เพศ และช่วงอายุของผู้ใช้บริการ
purpose-website-improvement-by-country-gender-and-age-group = การใช้เป็นข้อมูลในการปรับปรุงเว็บไซต์โดยวิเคราะห์ประเทศ เพศ และช่วงอายุของผู้ใช้บริการ
purpose-new-service-development-and-operation = การพัฒนาบริการใหม่และการดำเนินงานในอนาคต
purpose-new-service-development-by-user-analysis = การใช้เป็นข้อมูลอ้างอิงในการพัฒนาบริการใหม่โดยวิเคราะห์ผู้ใช้บริการ
purpose-operational-strategy-by-user-opinions = การใช้เป็นข้อมูลอ้างอิงในการกำหนดกลยุทธ์การดำเนินงานเว็บไซต์ในอนาคตโดยคำนึงถึงความคิดเห็นของผู้ใช้บริการ

## Medical care

purpose-treatment-verification = ขั้นตอนการยืนยันการรักษาพยาบาล
purpose-examination-verification = ขั้นตอนการยืนยันการตรวจ
purpose-reservation-verification = ขั้นตอนการยืนยันการนัดหมาย
purpose-diagnosis-and-treatment = การให้บริการรักษาพยาบาลเพื่อการวินิจฉัยและการรักษา
purpose-billing = บริการงานธุรการเพื่อการเรียกเก็บค่ารักษาพยาบาล
purpose-payment = บริการงานธุรการเพื่อการรับชำระค่ารักษาพยาบาล
purpose-refunds = บริการงานธุรการเพื่อการคืนค่ารักษาพยาบาล
purpose-medical-fee-statement-delivery = การส่งใบแจ้งค่ารักษาพยาบาล
purpose-detailed-statement-delivery = การส่งรายละเอียดค่ารักษาพยาบาล
purpose-certificate-delivery = การส่งใบรับรอง
purpose-medicine-dispatch = การส่งยา
purpose-goods-dispatch = การส่งสิ่งของ
purpose-result-dispatch = การส่งผลตรวจ
purpose-referral-information = การให้ข้อมูลการรักษาพยาบาลแก่สถานพยาบาลอื่นเพื่อส่งตัวผู้ป่วย
purpose-return-referral-information = การให้ข้อมูลการรักษาพยาบาลแก่สถานพยาบาลอื่นเพื่อส่งตัวผู้ป่วยกลับ
purpose-notice-communication = การจัดให้มีช่องทางสื่อสารเพื่อส่งเรื่องที่ต้องแจ้งให้ทราบ
purpose-complaint-communication = การจัดให้มีช่องทางสื่อสารเพื่อดำเนินการเกี่ยวกับข้อร้องเรียน
purpose-issue-resolution-communication = การจัดให้มีช่องทางสื่อสารเพื่อแก้ไขปัญหา
purpose-online-consultation-response = การตอบข้อปรึกษาออนไลน์
purpose-new-service-information = การให้ข้อมูลเกี่ยวกับบริการใหม่
purpose-event-information = การให้ข้อมูลเกี่ยวกับกิจกรรม
purpose-quality-management-action = มาตรการทางกฎหมายและทางการบริหารเพื่อการจัดการคุณภาพของสถานพยาบาล
purpose-operation-action = มาตรการทางกฎหมายและทางการบริหารเพื่อการดำเนินงานของสถานพยาบาล
purpose-education-analysis-data = การให้ข้อมูลสำหรับการวิเคราะห์ในขอบเขตขั้นต่ำเพื่อการศึกษา
purpose-research-analysis-data = การให้ข้อมูลสำหรับการวิเคราะห์ในขอบเขตขั้นต่ำเพื่อการวิจัย
purpose-medical-topic-information = การให้ข้อมูลเกี่ยวกับการแพทย์
purpose-academic-topic-information = การให้ข้อมูลเกี่ยวกับวิชาการ
purpose-institution-information = การให้ข้อมูลเกี่ยวกับสถานพยาบาล
purpose-consultation-reference-material = การใช้เป็นข้อมูลอ้างอิงเพื่อให้การปรึกษาเป็นไปอย่างราบรื่น
purpose-treatment-reference-material = การใช้เป็นข้อมูลอ้างอิงเพื่อให้การรักษาพยาบาลเป็นไปอย่างราบรื่น
purpose-consumer-information-collection = การเก็บรวบรวมข้อมูลเพื่อผู้บริโภคตามมาตรา 52 แห่ง{ -consumer-act }

## Website of a clinic

purpose-required-information = ข้อมูลที่จำเป็น
purpose-optional-information = ข้อมูลทางเลือก
purpose-treatment-reservation = การนัดหมายเพื่อรับการรักษาผ่านเว็บไซต์
purpose-reservation-inquiry = การตรวจสอบการนัดหมายผ่านเว็บไซต์
purpose-website-membership-service = การให้บริการสำหรับสมาชิกผ่านเว็บไซต์
purpose-hospital-news-by-email = การแจ้งข่าวสารของโรงพยาบาลทางอีเมล
purpose-disease-information-by-email = การให้ข้อมูลเกี่ยวกับโรคทางอีเมล
purpose-surveys = การสำรวจ
purpose-service-use-statistics-collection = การเก็บรวบรวมสถิติการใช้บริการ

## Cookies

purpose-preferences-and-interests = การวิเคราะห์รสนิยมและความสนใจ
purpose-activity-tracking = การติดตามกิจกรรม
purpose-targeted-marketing-by-participation-and-visits = การตลาดแบบกำหนดกลุ่มเป้าหมายตามระดับการเข้าร่วมกิจกรรม ความถี่ในการเข้าชม และจำนวนครั้งที่เข้าชม
purpose-personalized-services-by-participation-and-visits = การให้บริการเฉพาะบุคคลตามระดับการเข้าร่วมกิจกรรม ความถี่ในการเข้าชม และจำนวนครั้งที่เข้าชม
purpose-appropriate-service-provision = การให้บริการที่เหมาะสม
purpose-useful-service-provision = การให้บริการที่เป็นประโยชน์
purpose-visit-pattern-analysis = การวิเคราะห์รูปแบบการเข้าชมบริการ
purpose-usage-pattern-analysis = การวิเคราะห์รูปแบบการใช้บริการ
purpose-user-scale-analysis = การวิเคราะห์ขนาดของกลุ่มผู้ใช้บริการ
purpose-convenient-service-provision = การให้บริการที่สะดวกยิ่งขึ้น

## Cameras

purpose-patient-safety = ความปลอดภัยของผู้ป่วย
purpose-facility-safety = ความปลอดภัยของสถานที่
purpose-fire-prevention = การป้องกันอัคคีภัย
purpose-crime-prevention = การป้องกันอาชญากรรม

## For today's clinics

purpose-patient-identification = การยืนยันตัวผู้ป่วย
purpose-appointment-management = การรับ การเปลี่ยนแปลง และการยกเลิกการนัดหมายเพื่อรับการรักษา
purpose-appointment-reminders = การแจ้งกำหนดนัดหมาย
purpose-medical-record-keeping = การจัดทำและจัดเก็บเวชระเบียน
purpose-prescription-issuance = การออกใบสั่งยา
purpose-outsourced-test-requests = การส่งตรวจและรับผลการตรวจ
purpose-health-checkup = การตรวจสุขภาพและแจ้งผล
purpose-health-insurance-claims = การเรียกเก็บและการตรวจสอบค่าบริการทางการแพทย์จากระบบประกันสุขภาพ
purpose-health-insurance-claims-review = การตรวจสอบค่าบริการทางการแพทย์จากระบบประกันสุขภาพ
purpose-certificate-issuance = การออกใบรับรองแพทย์และใบรับรองอื่น
purpose-follow-up-care = การติดตามอาการหลังการรักษา
purpose-emergency-contact = การติดต่อในกรณีฉุกเฉิน
purpose-statutory-duty = การปฏิบัติหน้าที่ตามกฎหมาย
purpose-website-security = การดำเนินงานเว็บไซต์อย่างปลอดภัย
purpose-complaint-handling = การรับและดำเนินการเกี่ยวกับเรื่องร้องเรียน
purpose-dispute-handling = การรับมือและระงับข้อพิพาท
purpose-foreign-patient-consultation = การให้คำปรึกษาแก่ผู้ป่วยชาวต่างชาติและการประสานกำหนดการรักษา
purpose-foreign-patient-reporting = การรายงานผลการดึงดูดผู้ป่วยชาวต่างชาติ
purpose-interpretation-support = การให้บริการล่าม
purpose-visa-support = การช่วยเหลือด้านการออกวีซ่า
purpose-accommodation-and-transport-support = การช่วยเหลือด้านที่พักและการเดินทาง
purpose-tax-document-provision = การให้เอกสารที่เกี่ยวกับภาษี
purpose-year-end-tax-data-verification = การตรวจสอบข้อมูลค่าใช้จ่ายทางการแพทย์เพื่อการคำนวณภาษีสิ้นปี
purpose-service-fee-payment = การชำระค่าบริการ
purpose-service-fee-refund = การคืนค่าบริการ
purpose-duplicate-registration-prevention = การป้องกันการสมัครซ้ำ
purpose-abuse-prevention = การป้องกันการใช้โดยมิชอบ
purpose-service-improvement = การปรับปรุงบริการ
purpose-service-use-analysis = การวิเคราะห์การใช้บริการ
purpose-promotional-information = การแจ้งข้อมูลประชาสัมพันธ์
purpose-facility-security = การรักษาความปลอดภัยสถานที่
purpose-parking-management = การจัดการที่จอดรถ
purpose-academic-research = การวิจัยทางวิชาการ
purpose-scientific-research = การวิจัยทางวิทยาศาสตร์
purpose-statistics-preparation = การจัดทำสถิติ
purpose-recruitment = การดำเนินขั้นตอนการสรรหาบุคลากร

# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = การสมัครสมาชิก การให้คำปรึกษา การขอรับบริการ และการให้บริการอื่น
activity-all-services = บริการทั้งหมด
activity-medical-referral-and-information = การจัดทำหนังสือส่งตัวผู้ป่วยและการให้ข้อมูลทางการแพทย์
activity-record-explanation = การอธิบายผลการตรวจและข้อมูลการใช้ยา
activity-inquiries = การดำเนินการและการช่วยเหลือเกี่ยวกับข้อสอบถาม
activity-free-estimate-and-self-diagnosis = การประเมินค่าใช้จ่ายโดยไม่เสียค่าบริการและการตรวจประเมินด้วยตนเอง
activity-user-analysis = การวิเคราะห์ภาพรวมของผู้ใช้บริการและการพัฒนาบริการ
activity-medical-care = การรักษาพยาบาล
activity-membership = การจัดการสมาชิกเว็บไซต์
activity-identity-verification-by-mobile-phone-or-i-pin = การยืนยันตัวตน (การยืนยันผ่านโทรศัพท์เคลื่อนที่และการยืนยันผ่าน i-PIN)
activity-card-payment = การชำระเงินด้วยบัตรเครดิต
activity-surveys-and-events = แบบสำรวจและกิจกรรม
activity-consultation-and-reservation = การปรึกษาและการนัดหมายเพื่อรับการรักษา

## For today's clinics

activity-reservation = การนัดหมายเพื่อรับการรักษา
activity-online-consultation = การปรึกษาออนไลน์
activity-health-checkup = การตรวจสุขภาพ
activity-surgery-and-procedures = การผ่าตัดและหัตถการ
activity-prescription = การสั่งยาและการจ่ายยา
activity-certificate-issuance = การออกใบรับรองต่าง ๆ
activity-identity-verification = การยืนยันตัวตน
activity-payment = การรับชำระและคืนค่ารักษาพยาบาล
activity-service-fees = การชำระและคืนค่าบริการ
activity-service-contracts = การปฏิบัติตามสัญญาบริการ
activity-health-insurance-claims = การเรียกเก็บค่าบริการทางการแพทย์จากระบบประกันสุขภาพ
activity-foreign-patient-services = การให้ความช่วยเหลือผู้ป่วยชาวต่างชาติ
activity-interpretation = การให้บริการล่าม
activity-travel-support = การให้ความช่วยเหลือด้านการเข้าประเทศ ที่พัก และการเดินทาง
activity-marketing = การประชาสัมพันธ์และการตลาด
activity-personalized-services = บริการและโฆษณาเฉพาะบุคคล
activity-before-and-after-photos = การจัดการภาพถ่ายก่อนและหลังหัตถการ
activity-complaint-handling = การดำเนินการเกี่ยวกับเรื่องร้องเรียนและข้อพิพาท
activity-research = การวิจัยทางวิชาการ
activity-recruitment = การสรรหาบุคลากร
activity-camera-operation = การใช้งานอุปกรณ์ประมวลผลข้อมูลภาพแบบติดตั้งอยู่กับที่
activity-website-operation = การดำเนินงานเว็บไซต์

# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = ชื่อ-นามสกุล
item-korean-name = ชื่อ-นามสกุลภาษาเกาหลี
item-english-name = ชื่อ-นามสกุลภาษาอังกฤษ
item-resident-registration-number = หมายเลขทะเบียนราษฎร
item-passport-number = หมายเลขหนังสือเดินทาง
item-drivers-license-number = หมายเลขใบอนุญาตขับขี่
item-alien-registration-number = หมายเลขทะเบียนคนต่างด้าว
item-nationality = สัญชาติ
item-visa-type = สถานะการพำนัก
item-country = ประเทศ
item-country-of-residence = ประเทศที่พำนัก
item-date-of-birth = วันเดือนปีเกิด
item-gender = เพศ
item-age = อายุ
item-age-group = ช่วงอายุ
item-photo = ภาพถ่าย
item-signature = ลายมือชื่อ

## Contact

item-contact-information = ข้อมูลติดต่อ
item-mobile-phone = หมายเลขโทรศัพท์เคลื่อนที่
item-phone = หมายเลขโทรศัพท์
item-fax-number = หมายเลขโทรสาร
item-address = ที่อยู่
item-email = ที่อยู่อีเมล
item-emergency-contact = ข้อมูลติดต่อกรณีฉุกเฉิน
item-messenger-id = ไอดีโปรแกรมรับส่งข้อความ

## Occupation and institution

item-occupation = อาชีพ
item-workplace-or-hospital-name = ชื่อสถานที่ทำงานหรือชื่อโรงพยาบาล
item-workplace-or-hospital-address = ที่อยู่ของสถานที่ทำงานหรือของโรงพยาบาล
item-license-number = หมายเลขใบอนุญาตประกอบวิชาชีพ
item-company-name = ชื่อบริษัท
item-institution-name = ชื่อหน่วยงาน
item-medical-institution-name = ชื่อสถานพยาบาล
item-medical-department = แผนกที่รับการรักษา
item-attending-physician-name = ชื่อ-นามสกุลแพทย์ผู้รับผิดชอบ
item-education-and-career = ประวัติการศึกษาและการทำงาน

## Legal representatives and family

item-legal-representative-information = ข้อมูลของผู้แทนโดยชอบธรรม
item-legal-representative-information-under-14 = ข้อมูลของผู้แทนโดยชอบธรรมของเด็กอายุต่ำกว่า 14 ปี
item-legal-representative-name = ชื่อ-นามสกุลของผู้แทนโดยชอบธรรม
item-legal-representative-contact-information = ข้อมูลติดต่อของผู้แทนโดยชอบธรรม
item-legal-representative-mobile-phone = หมายเลขโทรศัพท์เคลื่อนที่ของผู้แทนโดยชอบธรรม
item-legal-representative-date-of-birth = วันเดือนปีเกิดของผู้แทนโดยชอบธรรม
item-legal-representative-relationship = ความสัมพันธ์กับผู้แทนโดยชอบธรรม
item-guardian-name = ชื่อ-นามสกุลของผู้ดูแล
item-guardian-contact-information = ข้อมูลติดต่อของผู้ดูแล

## Health

item-health-information = ข้อมูลสุขภาพ
item-health-information-needed-for-care = ข้อมูลสุขภาพอื่นที่บุคลากรทางการแพทย์เห็นว่าจำเป็นต่อการให้บริการรักษาพยาบาล
item-health-status = สภาวะสุขภาพ
item-symptoms = อาการ
item-medical-history = ประวัติความเจ็บป่วย
item-past-medical-history = ประวัติความเจ็บป่วยในอดีต
item-family-history = ประวัติความเจ็บป่วยของครอบครัว
item-surgical-history = ประวัติการผ่าตัด
item-surgical-interest-areas = บริเวณที่สนใจผ่าตัด
item-allergies = ข้อมูลการแพ้
item-pregnancy = สถานะการตั้งครรภ์
item-vital-signs = ผลการวัดร่างกายและสัญญาณชีพ
item-diagnosis = ผลการวินิจฉัย
item-treatment-details = รายละเอียดการรักษา
item-medical-information = ข้อมูลการรักษาพยาบาล
item-medical-records = เวชระเบียน
item-test-records = บันทึกผลการตรวจ
item-hospital-test-records-for-consultation = บันทึกผลการตรวจของโรงพยาบาลที่จำเป็นต่อการปรึกษาทางการแพทย์
item-prescription-records = บันทึกการสั่งยา
item-prescription-records-for-consultation = บันทึกการสั่งยาที่จำเป็นต่อการปรึกษาทางการแพทย์
item-medication-information = ข้อมูลการใช้ยา
item-medical-images = ภาพทางการแพทย์
item-before-and-after-photos = ภาพถ่ายก่อนและหลังหัตถการ
item-health-checkup-records = บันทึกการตรวจสุขภาพ
item-health-checkup-results = ผลการตรวจสุขภาพ
item-consultation-information = ข้อมูลการปรึกษา
item-questionnaire-responses = คำตอบในแบบซักประวัติ
item-information-needed-for-referral = ข้อมูลอื่นที่จำเป็นต่อการส่งตัวผู้ป่วย
item-information-needed-for-treatment = ข้อมูลอื่นที่จำเป็นต่อการรักษาพยาบาล
item-genetic-information = ข้อมูลพันธุกรรม
item-fingerprint = ลายนิ้วมือ
item-facial-features = ข้อมูลลักษณะใบหน้า

## Testing and records

item-date = วันที่
item-chart-number = หมายเลขเวชระเบียน
item-prescription-code = รหัสใบสั่งยา
item-collection-date = วันที่เก็บสิ่งส่งตรวจ
item-specimen-name = ชื่อสิ่งส่งตรวจ
item-test-name = ชื่อการตรวจ
item-visit-date = วันที่มารับบริการ
item-reservation-details = รายละเอียดการนัดหมาย
item-inquiry-details = รายละเอียดข้อสอบถาม
item-complaint-details = รายละเอียดเรื่องร้องเรียน
item-contract-details = รายละเอียดสัญญา
item-health-insurance-number = หมายเลขบัตรประกันสุขภาพ

## Accounts, verification and payment

item-login-id = ชื่อผู้ใช้
item-password = รหัสผ่าน
item-email-reception-preference = ความประสงค์ในการรับอีเมล
item-marketing-preference = ความประสงค์ในการรับข้อมูลประชาสัมพันธ์
item-verification-value = ค่ายืนยันตัวตน
item-i-pin-number = หมายเลข i-PIN (กรณีสมาชิก i-PIN)
item-connecting-information = ข้อมูลเชื่อมโยงผู้ใช้ (CI)
item-duplicate-information = ข้อมูลตรวจสอบการสมัครซ้ำ (DI)
item-membership-verification-information = ข้อมูลยืนยันการสมัครสมาชิก
item-website-member-information = ข้อมูลสมาชิกเว็บไซต์
item-card-issuer = ชื่อบริษัทผู้ออกบัตร
item-card-number = หมายเลขบัตร
item-card-approval-information = ข้อมูลการอนุมัติการชำระเงินด้วยบัตร
item-card-approval-information-other = ข้อมูลอื่นเกี่ยวกับการอนุมัติการชำระเงินด้วยบัตร
item-bank-account = ข้อมูลบัญชีธนาคาร
item-payment-records = บันทึกการชำระเงิน
item-cash-receipt-number = หมายเลขสำหรับออกใบเสร็จรับเงินสด

## Generated or recorded

item-service-use-records = บันทึกการใช้บริการ
item-access-logs = บันทึกการเข้าใช้งาน
item-access-ip-information = ข้อมูล IP ที่ใช้เข้าถึง
item-ip-information = ข้อมูล IP
item-ip-address = ที่อยู่ IP
item-cookies = คุกกี้
item-device-information = ข้อมูลอุปกรณ์
item-advertising-identifier = ตัวระบุสำหรับการโฆษณา
item-behavioral-information = ข้อมูลพฤติกรรม
item-location-information = ข้อมูลตำแหน่งที่ตั้ง
item-cctv-footage = ภาพจากกล้องวงจรปิด
item-call-recordings = บันทึกเสียงการสนทนาทางโทรศัพท์
item-vehicle-number = หมายเลขทะเบียนรถ
item-other-data = ข้อมูลอื่น

## Foreign patients

item-length-of-stay = ระยะเวลาพำนัก
item-entry-and-departure-dates = วันที่เข้าและออกจากประเทศ
item-flight-information = ข้อมูลเที่ยวบิน
item-accommodation-information = ข้อมูลที่พัก
item-preferred-language = ภาษาที่ใช้

# Where on the website personal information is entered. Nouns.

form-membership-registration = การสมัครสมาชิก
form-real-time-consultation = การปรึกษาแบบเรียลไทม์
form-online-reservation = การนัดหมายออนไลน์
form-online-consultation = การปรึกษาออนไลน์
form-free-estimate = การประเมินค่าใช้จ่ายโดยไม่เสียค่าบริการ
form-self-diagnosis = การตรวจประเมินด้วยตนเอง

## For today's clinics

form-inquiry = การสอบถาม
form-survey = แบบสำรวจ
form-event-application = การสมัครเข้าร่วมกิจกรรม
form-payment = การชำระเงิน
form-review = รีวิวการใช้บริการ
form-certificate-request = การขอใบรับรองต่าง ๆ
form-job-application = การสมัครงาน

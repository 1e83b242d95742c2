# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = เว็บไซต์
method-written-form = แบบฟอร์มกระดาษ
method-fax = โทรสาร
method-phone = โทรศัพท์
method-email = อีเมล
method-consultation-board = กระดานปรึกษา
method-reservation-board = กระดานนัดหมาย
method-basic-information-entry = การกรอกข้อมูลพื้นฐาน
method-plain-language-form-for-children = แบบฟอร์มแยกต่างหากที่จัดทำด้วยถ้อยคำง่ายซึ่งเด็กเข้าใจได้ง่าย
method-method-in-this-policy = วิธีการที่กำหนดไว้ในนโยบายการประมวลผลข้อมูลส่วนบุคคลนี้

## For today's clinics

method-reception = การลงทะเบียนเมื่อมารับบริการ
method-kiosk = ตู้ลงทะเบียนอัตโนมัติ
method-mobile-app = แอปพลิเคชันบนโทรศัพท์เคลื่อนที่
method-text-message = ข้อความ SMS
method-kakaotalk = KakaoTalk
method-messenger = การปรึกษาผ่านโปรแกรมรับส่งข้อความ
method-medical-interview = การซักประวัติระหว่างการรักษาพยาบาล
method-from-other-medical-institutions = การส่งตัวผู้ป่วยจากสถานพยาบาลอื่น
method-from-facilitators = ข้อมูลที่ได้รับจากผู้ประกอบธุรกิจจัดหาผู้ป่วยชาวต่างชาติ
method-automatic-generation = การสร้างขึ้นโดยอัตโนมัติระหว่างการใช้บริการ
method-camera-recording = การบันทึกภาพด้วยอุปกรณ์ประมวลผลข้อมูลภาพ
method-legal-representative-signature = หนังสือให้ความยินยอมที่ผู้แทนโดยชอบธรรมลงลายมือชื่อ
method-legal-representative-mobile-phone-verification = การยืนยันตัวตนของผู้แทนโดยชอบธรรมผ่านโทรศัพท์เคลื่อนที่
method-legal-representative-phone-confirmation = การยืนยันกับผู้แทนโดยชอบธรรมทางโทรศัพท์
method-legal-representative-email-consent = การตอบกลับทางอีเมลของผู้แทนโดยชอบธรรม

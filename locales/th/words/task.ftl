# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = งานตรวจวิเคราะห์
task-checkup-system-maintenance-and-support = การบำรุงรักษาและสนับสนุนระบบตรวจสุขภาพ
task-questionnaire-scan-input-system = ระบบสแกนและป้อนข้อมูลแบบซักประวัติอัตโนมัติ
task-system-maintenance = การบำรุงรักษาระบบ
task-checkup-image-and-record-system-maintenance = การบำรุงรักษาระบบภาพและบันทึกการตรวจสุขภาพ
task-security-system = ระบบรักษาความปลอดภัย
task-cctv-and-fingerprint-system = ระบบกล้องวงจรปิดและระบบจดจำลายนิ้วมือ
task-questionnaire-and-medication-log-shipping = การจัดส่งแบบซักประวัติและสมุดบันทึกการใช้ยา
task-checkup-result-shipping = การจัดส่งผลการตรวจสุขภาพ
task-website-server-management-and-maintenance = การจัดการและบำรุงรักษาเซิร์ฟเวอร์ของเว็บไซต์
task-server-hosting = บริการโฮสติ้งเซิร์ฟเวอร์

## For today's clinics

task-hosting = บริการโฮสติ้งเว็บไซต์
task-cloud-storage = การดำเนินงานและจัดเก็บข้อมูลบนเซิร์ฟเวอร์คลาวด์
task-it-maintenance = การบำรุงรักษาระบบคอมพิวเตอร์
task-electronic-medical-record-system = การดำเนินงานและบำรุงรักษาระบบเวชระเบียนอิเล็กทรอนิกส์
task-medical-image-system = การดำเนินงานและบำรุงรักษาระบบภาพทางการแพทย์
task-reservation-system = การดำเนินงานระบบนัดหมาย
task-courier = การจัดส่งพัสดุ
task-cctv-operation = การติดตั้งและจัดการอุปกรณ์ประมวลผลข้อมูลภาพ
task-messaging = การส่งข้อความ SMS และข้อความแจ้งเตือนทาง KakaoTalk
task-email-sending = การส่งอีเมล
task-payment-processing = การดำเนินการชำระเงิน
task-identity-verification = การยืนยันตัวตน
task-interpretation = การล่าม
task-translation = การแปล
task-call-center = การดำเนินงานศูนย์บริการปรึกษาทางโทรศัพท์
task-online-consultation-operation = การดำเนินงานบริการปรึกษาออนไลน์
task-promotion = การดำเนินงานประชาสัมพันธ์และการตลาดแทน
task-survey = การสำรวจ
task-document-destruction = การทำลายเอกสาร
task-pickup-and-transport = การรับส่งและช่วยเหลือด้านการเดินทาง
task-accommodation-reservation = การจองที่พัก
task-tax-and-accounting = งานภาษีและบัญชี
task-generative-ai-consultation = การดำเนินงานบริการปรึกษาด้วยปัญญาประดิษฐ์เชิงสร้างสรรค์

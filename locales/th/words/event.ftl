# The event that ends or starts a period. Noun phrases for a time ("the day that …", "the time when …") that follow "until" and "counted from".

event-purpose-achieved = เวลาที่บรรลุวัตถุประสงค์ของการเก็บรวบรวมและการใช้
event-service-provision-ends = เวลาที่สิ้นสุดระยะเวลาที่จำเป็นต่อการให้บริการ
event-service-completion = เวลาที่การให้บริการเสร็จสิ้น
event-membership-withdrawal-or-expulsion = เวลาที่ยกเลิกการเป็นสมาชิกหรือถูกเพิกถอนการเป็นสมาชิก
event-last-login = วันที่เข้าสู่ระบบครั้งสุดท้าย
event-survey-or-event-ends = เวลาที่แบบสำรวจหรือกิจกรรมสิ้นสุดลง
event-entrustment-contract-ends = เวลาที่สัญญามอบหมายสิ้นสุดลง

## For today's clinics

event-membership-ends = เวลาที่ยกเลิกการเป็นสมาชิก
event-consent-withdrawn = เวลาที่ถอนความยินยอม
event-consented-period-ends = เวลาที่สิ้นสุดระยะเวลาที่ให้ความยินยอมไว้
event-contract-ends = เวลาที่สัญญาสิ้นสุดลง
event-collection = วันที่เก็บรวบรวม
event-recording = วันที่บันทึกภาพ
event-record-created = วันที่จัดทำบันทึก
event-last-visit = วันที่มารับบริการครั้งสุดท้าย
event-treatment-ends = เวลาที่การรักษาพยาบาลสิ้นสุดลง
event-reservation-completed = วันนัดรับการรักษา
event-consultation-completed = เวลาที่การปรึกษาเสร็จสิ้น
event-reply-completed = เวลาที่การตอบกลับเสร็จสิ้น
event-inquiry-answered = วันที่ตอบข้อสอบถาม
event-payment-completed = เวลาที่การชำระเงินเสร็จสิ้น
event-dispute-resolved = เวลาที่ข้อพิพาทได้รับการแก้ไข
event-complaint-closed = วันที่ดำเนินการเกี่ยวกับเรื่องร้องเรียนเสร็จสิ้น
event-pseudonymization = วันที่แปลงเป็นข้อมูลนามแฝง
event-investigation-ends = เวลาที่การสืบสวนสอบสวนหรือการตรวจสอบสิ้นสุดลง
event-recruitment-ends = เวลาที่ขั้นตอนการสรรหาบุคลากรสิ้นสุดลง
event-destruction = วันที่ทำลาย

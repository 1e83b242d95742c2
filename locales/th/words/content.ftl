# What is announced about a change. Nouns.

content-changes = รายการที่เปลี่ยนแปลง
content-reasons = เหตุผลของการเปลี่ยนแปลง
content-details = เนื้อหาที่เปลี่ยนแปลง

## For today's clinics

content-effective-date = วันที่มีผลใช้บังคับ
content-comparison = การเปรียบเทียบก่อนและหลังการเปลี่ยนแปลง
content-previous-versions = นโยบายการประมวลผลข้อมูลส่วนบุคคลฉบับก่อน
content-inquiry-contact = ช่องทางติดต่อสอบถาม

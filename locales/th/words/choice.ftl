# What a data subject may choose about cookies. Verb phrases that follow "can choose" (automatic_collection.choices).

choice-allow-all-cookies = อนุญาตคุกกี้ทั้งหมด
choice-confirm-each-cookie = ยืนยันทุกครั้งที่มีการบันทึกคุกกี้
choice-notify-each-cookie = รับการแจ้งเตือนทุกครั้งที่มีการบันทึกคุกกี้
choice-refuse-all-cookies = ปฏิเสธการบันทึกคุกกี้ทั้งหมด

## For today's clinics

choice-block-third-party-cookies = ปิดกั้นคุกกี้ของบุคคลที่สาม
choice-delete-stored-cookies = ลบคุกกี้ที่บันทึกไว้
choice-private-browsing = ใช้หน้าต่างส่วนตัว
choice-reset-advertising-identifier = รีเซ็ตหรือลบตัวระบุสำหรับการโฆษณา

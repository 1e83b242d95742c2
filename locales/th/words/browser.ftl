# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > หน้าต่างใหม่ที่ไม่ระบุตัวตน (Ctrl+Shift+N) หรือ การตั้งค่า > ความเป็นส่วนตัวและความปลอดภัย > คุกกี้ของบุคคลที่สาม > บล็อก
browser-edge = Edge
    .steps = … > หน้าต่าง InPrivate ใหม่ หรือ การตั้งค่า > ความเป็นส่วนตัว การค้นหา และบริการ > คุกกี้ หรือ การป้องกันการติดตาม
browser-safari-ios = Safari (iOS)
    .steps = การตั้งค่า > แอป > Safari > ขั้นสูง > ปิดกั้นคุกกี้ทั้งหมด
browser-samsung-internet = Samsung Internet
    .steps = แท็บ > โหมดลับ หรือ ≡ > ความเป็นส่วนตัว > การป้องกันการติดตามอัจฉริยะ > เข้มงวด
browser-android = Android
    .steps = การตั้งค่า > ความปลอดภัยและความเป็นส่วนตัว > การตั้งค่าความเป็นส่วนตัวเพิ่มเติม > โฆษณา > รีเซ็ตหรือลบรหัสโฆษณา
browser-ios = iOS
    .steps = การตั้งค่า > ความเป็นส่วนตัวและความปลอดภัย > การติดตาม

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = เครื่องมือที่ด้านบนของเว็บเบราว์เซอร์ > ตัวเลือกอินเทอร์เน็ต > ความเป็นส่วนตัว
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = เครื่องมือที่ด้านบนของเว็บเบราว์เซอร์ > ตัวเลือกอินเทอร์เน็ต > ความเป็นส่วนตัว > การตั้งค่า
browser-chrome-legacy = Chrome
    .steps = การตั้งค่าที่ด้านขวาของเว็บเบราว์เซอร์ > ขั้นสูงที่ด้านล่าง > การตั้งค่าเนื้อหาในส่วนความเป็นส่วนตัวและความปลอดภัย > คุกกี้

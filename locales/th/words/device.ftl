# Devices that collect personal information automatically. Nouns.

device-cookies = คุกกี้

## For today's clinics

device-web-logs = บันทึกการใช้งานเว็บ
device-web-beacons = เว็บบีคอน
device-pixels = พิกเซล
device-local-storage = พื้นที่จัดเก็บข้อมูลของเบราว์เซอร์
device-software-development-kits = ชุดพัฒนาซอฟต์แวร์ (SDK)
device-advertising-identifier = ตัวระบุสำหรับการโฆษณา

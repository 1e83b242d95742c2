# Devices that collect personal information automatically. Nouns.

device-cookies = ملفات تعريف الارتباط (الكوكيز)

## For today's clinics

device-web-logs = سجلات الويب
device-web-beacons = إشارات الويب
device-pixels = وحدات البكسل
device-local-storage = مساحة التخزين في المتصفح
device-software-development-kits = حزم تطوير البرمجيات (SDK)
device-advertising-identifier = معرّف الإعلانات

# Devices that collect personal information automatically. Nouns.

device-cookies = cookie

## For today's clinics

device-web-logs = nhật ký web
device-web-beacons = web beacon
device-pixels = pixel
device-local-storage = bộ nhớ của trình duyệt
device-software-development-kits = bộ công cụ phát triển phần mềm (SDK)
device-advertising-identifier = mã định danh quảng cáo

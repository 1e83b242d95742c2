# Devices that collect personal information automatically. Nouns.

device-cookies = Cookie

## For today's clinics

device-web-logs = 網站日誌
device-web-beacons = 網路信標
device-pixels = 像素
device-local-storage = 瀏覽器儲存空間
device-software-development-kits = 軟體開發套件（SDK）
device-advertising-identifier = 廣告識別碼

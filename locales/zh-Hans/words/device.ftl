# Devices that collect personal information automatically. Nouns.

device-cookies = Cookie

## For today's clinics

device-web-logs = 网站日志
device-web-beacons = 网络信标
device-pixels = 像素标签
device-local-storage = 浏览器存储
device-software-development-kits = 软件开发工具包（SDK）
device-advertising-identifier = 广告标识符

# Devices that collect personal information automatically. Nouns.

device-cookies = файлы cookie

## For today's clinics

device-web-logs = веб-журналы
device-web-beacons = веб-маяки
device-pixels = пиксели
device-local-storage = хранилище браузера
device-software-development-kits = комплекты разработки программного обеспечения (SDK)
device-advertising-identifier = рекламный идентификатор

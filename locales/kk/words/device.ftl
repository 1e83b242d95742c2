# Devices that collect personal information automatically. Nouns.

device-cookies = cookie файлдары

## For today's clinics

device-web-logs = веб-журналдар
device-web-beacons = веб-маяктар
device-pixels = пиксельдер
device-local-storage = браузер қоймасы
device-software-development-kits = бағдарламалық жасақтаманы әзірлеу жинақтары (SDK)
device-advertising-identifier = жарнама идентификаторы

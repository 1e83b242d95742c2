# Devices that collect personal information automatically. Nouns.

device-cookies = cookie

## For today's clinics

device-web-logs = log web
device-web-beacons = web beacon
device-pixels = piksel
device-local-storage = penyimpanan peramban
device-software-development-kits = perangkat pengembangan perangkat lunak (SDK)
device-advertising-identifier = pengenal iklan

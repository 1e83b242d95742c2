# Devices that collect personal information automatically. Nouns.

device-cookies = cookies

## For today's clinics

device-web-logs = web logs
device-web-beacons = web beacons
device-pixels = pixels
device-local-storage = browser local storage
device-software-development-kits = software development kits (SDKs)
device-advertising-identifier = advertising identifier

# Devices that collect personal information automatically. Nouns.

device-cookies = күүки

## For today's clinics

device-web-logs = вэб лог
device-web-beacons = вэб дохиолуур
device-pixels = пиксел
device-local-storage = хөтчийн хадгалах сан
device-software-development-kits = програм хангамж хөгжүүлэх багц (SDK)
device-advertising-identifier = зар сурталчилгааны таних тэмдэг

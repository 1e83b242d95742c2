# Devices that collect personal information automatically. Nouns.

device-cookies = クッキー

## For today's clinics

device-web-logs = ウェブログ
device-web-beacons = ウェブビーコン
device-pixels = ピクセル
device-local-storage = ブラウザーのストレージ
device-software-development-kits = ソフトウェア開発キット（SDK）
device-advertising-identifier = 広告識別子

# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > Jendela Samaran baru (Ctrl+Shift+N), atau Setelan > Privasi dan keamanan > Cookie pihak ketiga > Blokir
browser-edge = Edge
    .steps = … > Jendela InPrivate baru, atau Pengaturan > Privasi, pencarian, dan layanan > Cookie atau Pencegahan pelacakan
browser-safari-ios = Safari (iOS)
    .steps = Pengaturan > Aplikasi > Safari > Lanjutan > Blokir Semua Cookie
browser-samsung-internet = Samsung Internet
    .steps = Tab > Mode rahasia, atau ≡ > Privasi > Antipelacakan pintar > Ketat
browser-android = Android
    .steps = Setelan > Keamanan dan privasi > Setelan privasi lainnya > Iklan > Setel ulang atau hapus ID iklan
browser-ios = iOS
    .steps = Pengaturan > Privasi & Keamanan > Pelacakan

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = Alat di bagian atas peramban web > Opsi Internet > Privasi
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = Alat di bagian atas peramban web > Opsi Internet > Privasi > Pengaturan
browser-chrome-legacy = Chrome
    .steps = Setelan di sisi kanan peramban web > Lanjutan di bagian bawah > Setelan Konten pada Privasi dan keamanan > Cookie

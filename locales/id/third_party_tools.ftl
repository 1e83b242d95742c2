# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = Pengumpulan, penggunaan, dan penolakan dalam hal pihak ketiga diizinkan mengumpulkan informasi perilaku melalui perangkat pengumpulan otomatis informasi pribadi
    .intro = { CAP($we) } mengizinkan pihak ketiga mengumpulkan informasi perilaku melalui perangkat pengumpulan otomatis informasi pribadi sebagai berikut.
    .none = { CAP($we) } tidak mengizinkan pihak ketiga mengumpulkan informasi perilaku melalui perangkat pengumpulan otomatis informasi pribadi.
    .tools = Alat pengumpulan informasi perilaku oleh pihak ketiga
    .name = Alat pengumpulan
    .kind = Jenis
    .operator = Pihak yang mengumpulkan
    .items = Item informasi perilaku yang dikumpulkan
    .purposes = Tujuan pengumpulan dan penggunaan
    .retention = Masa retensi dan penggunaan
    .opt-out = Cara penolakan
    .sdk = SDK
    .cookie = cookie
    .pixel = piksel

# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = Penyerahan pemrosesan informasi pribadi
    .intro = { CAP($we) } menyerahkan pemrosesan informasi pribadi sebagai berikut.
    .none = Saat ini, { $we } tidak menyerahkan pemrosesan informasi pribadi kepada pihak lain.
    .parties = Penerima penyerahan dan isi pekerjaan yang diserahkan
    .name = Penerima penyerahan
    .tasks = Pekerjaan yang diserahkan
    .items = Item informasi pribadi yang diproses
    .until = Masa retensi dan penggunaan
    .re-entrusted = Penerima penyerahan lanjutan
    .re-entrustee = { $name } ({ $tasks })

# Processing of personal information of children under 14 (PIPA art. 22-2)

children = Pemrosesan informasi pribadi anak berusia di bawah 14 tahun
    .intro = Informasi pribadi anak berusia di bawah 14 tahun (selanjutnya disebut “anak”) diproses sebagai berikut.
    .none = { CAP($we) } tidak memproses informasi pribadi anak berusia di bawah 14 tahun.
    .joins-by = Cara pendaftaran anggota bagi anak
    .consent-by = Cara memperoleh persetujuan wakil sah
    .representative-items = Item yang dikumpulkan tentang wakil sah
    .rights = Hak yang dapat dilaksanakan wakil sah
    .website = Menu situs web untuk melaksanakan hak
    .channels = Cara melaksanakan hak
    .menu = “{ $menu }”

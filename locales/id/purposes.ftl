# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Tujuan pemrosesan informasi pribadi
    .intro = { CAP($we) } memproses informasi pribadi untuk tujuan berikut.
    .heading = { CAP($text) }
    .none = { CAP($we) } tidak memproses informasi pribadi.

# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = Cara pemulihan atas pelanggaran hak dan kepentingan subjek informasi
    .intro = Apabila memerlukan pelaporan atau konsultasi mengenai pelanggaran informasi pribadi atau mediasi sengketa, subjek informasi dapat menghubungi lembaga berikut.
    .none = { CAP($we) } tidak mencantumkan secara tersendiri lembaga pemulihan atas pelanggaran hak dan kepentingan.
    .missing = Kebijakan Pemrosesan Informasi Pribadi yang diumumkan tidak mencantumkan lembaga tempat pelaporan atau konsultasi mengenai pelanggaran informasi pribadi dapat dilakukan.
    .bodies = Lembaga yang dapat dihubungi
    .body = Lembaga
    .phone = Telepon
    .website = Situs web
    .short-numbers = Nomor telepon yang ditulis tanpa kode negara hanya dapat dihubungi dari dalam Korea Selatan. Dari luar negeri, mohon gunakan situs web.

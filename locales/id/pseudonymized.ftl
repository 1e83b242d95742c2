# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = Pemrosesan informasi pseudonim
    .intro = { CAP($we) } memproses informasi pseudonim sebagai berikut.
    .none = { CAP($we) } tidak memproses informasi pseudonim.
    .uses = Tujuan, item, dan jangka waktu pemrosesan informasi pseudonim
    .purposes = Tujuan pemrosesan
    .items = Item informasi pribadi yang dipseudonimkan
    .retention = Masa pemrosesan dan retensi
    .provision = Pemberian kepada pihak ketiga
    .no-provision = Informasi pseudonim tidak diberikan kepada pihak ketiga.
    .entrustment = Penyerahan pemrosesan
    .no-entrustment = Pemrosesan informasi pseudonim tidak diserahkan kepada pihak lain.
    .safeguards = Langkah pengamanan informasi pseudonim

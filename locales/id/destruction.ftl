# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = Prosedur dan cara pemusnahan informasi pribadi
    .none = { CAP($we) } tidak menyimpan informasi pribadi yang harus dimusnahkan.
    .procedure = Prosedur pemusnahan
    .methods = Cara pemusnahan
    .electronic = Informasi pribadi dalam bentuk berkas elektronik
    .paper = Informasi pribadi yang dicatat atau dicetak di atas kertas
    .kept-by-law = Informasi pribadi yang disimpan menurut peraturan perundang-undangan
    .kept-by-law-stated = Catatan yang wajib disimpan menurut peraturan perundang-undangan lainnya beserta dasar dan masa penyimpanannya dapat dilihat pada “{ $section }”.

# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = Pengoperasian dan pengelolaan perangkat pemrosesan informasi video bergerak
    .intro = { CAP($we) } mengoperasikan perangkat pemrosesan informasi video bergerak untuk keperluan kerja sebagai berikut.
    .none = { CAP($we) } tidak mengoperasikan perangkat pemrosesan informasi video bergerak.
    .basis = Dasar pengoperasian
    .purposes = Tujuan pengoperasian
    .count = Jumlah perangkat yang dioperasikan
    .devices = { $n } unit
    .places = Lokasi pengoperasian
    .range = Jangkauan perekaman
    .officer = Penanggung jawab pengelolaan
    .access = Orang yang berwenang mengakses informasi video
    .hours = Waktu perekaman
    .hours-a-day = { $n } jam sehari
    .retention = Masa penyimpanan
    .storage = Tempat penyimpanan
    .handling = Cara pemrosesan
    .viewing-place = Tempat melihat informasi video
    .viewing = Cara melihat informasi video
    .refusals = Tindakan atas permintaan seperti permintaan akses
    .measures = Langkah teknis, manajerial, dan fisik untuk melindungi informasi video

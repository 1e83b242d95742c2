# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = Pengoperasian dan pengelolaan perangkat pemrosesan informasi video tetap
    .intro = { CAP($we) } memasang dan mengoperasikan perangkat pemrosesan informasi video tetap sebagai berikut.
    .none = { CAP($we) } tidak memasang atau mengoperasikan perangkat pemrosesan informasi video tetap.
    .basis = Dasar pemasangan
    .purposes = Tujuan pemasangan
    .count = Jumlah perangkat yang dipasang
    .devices = { $n } unit
    .places = Lokasi pemasangan
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

# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = Kriteria penilaian apabila penggunaan atau pemberian tambahan terjadi secara berkelanjutan
    .intro = Berdasarkan Pasal 15 ayat (3) dan Pasal 17 ayat (4) { -pipa } serta dengan mempertimbangkan hal-hal menurut Pasal 14-2 Dekret Pelaksanaan undang-undang tersebut, { $we } menggunakan atau memberikan informasi pribadi secara tambahan tanpa persetujuan subjek informasi sebagai berikut.
    .none = { CAP($we) } tidak menggunakan atau memberikan informasi pribadi secara tambahan tanpa persetujuan subjek informasi.
    .items = Item informasi pribadi yang digunakan atau diberikan
    .recipient = Penerima
    .retention = Masa retensi dan penggunaan
    .relevance = Keterkaitan dengan tujuan pengumpulan semula
    .foreseeability = Dapat tidaknya penggunaan atau pemberian tambahan diperkirakan
    .interests = Apakah kepentingan subjek informasi dilanggar secara tidak patut
    .safeguards = Langkah yang diperlukan untuk menjamin keamanan, seperti pseudonimisasi atau enkripsi

# Terms used in the sentences and words of this language: full names of Korean laws that sentences cite, so that each stands in one place.

-pipa = Undang-Undang Perlindungan Informasi Pribadi Korea
-medical-service-act = Undang-Undang Pelayanan Medis Korea
-commercial-act = Undang-Undang Hukum Dagang Korea
-consumer-act = Undang-Undang Pokok Konsumen Korea
-method-notification = Pemberitahuan Korea tentang Metode Pemrosesan Informasi Pribadi
-act-foreign-patients = Undang-Undang Korea tentang Dukungan terhadap Ekspansi Layanan Medis ke Luar Negeri dan Upaya Mendatangkan Pasien Asing
-act-electronic-commerce = Undang-Undang Korea tentang Perlindungan Konsumen dalam Perdagangan Elektronik dan Transaksi Lainnya
-act-network = Undang-Undang Korea tentang Pemajuan Pemanfaatan Jaringan Informasi dan Komunikasi serta Perlindungan Informasi
-decree-of = Dekret Pelaksanaan
-rule-of = Peraturan Menteri Pelaksanaan

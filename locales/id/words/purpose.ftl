# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = penyediaan layanan
purpose-service-contract-performance = pelaksanaan kontrak penyediaan layanan
purpose-related-service-provision = penyediaan layanan terkait
purpose-content-provision = penyediaan konten
purpose-goods-delivery = pengiriman barang
purpose-invoice-delivery = pengiriman tagihan
purpose-member-management = pengelolaan anggota
purpose-identity-verification = verifikasi identitas
purpose-personal-identification = identifikasi individu
purpose-age-verification = verifikasi usia
purpose-legal-representative-consent-confirmation = konfirmasi persetujuan wakil sah atas pengumpulan informasi pribadi anak berusia di bawah 14 tahun
purpose-notice-delivery = penyampaian pemberitahuan
purpose-marketing-and-advertising = penggunaan untuk pemasaran dan periklanan
purpose-access-frequency-analysis = analisis frekuensi akses
purpose-service-use-statistics = statistik penggunaan layanan
purpose-member-service-use-statistics = analisis statistik penggunaan layanan oleh anggota

## Referral and medical information

purpose-preparation-of-medical-referral-letters = penyusunan surat rujukan medis
purpose-provision-of-medical-information = pemberian informasi medis
purpose-explanation-of-test-records = penjelasan catatan pemeriksaan rumah sakit
purpose-explanation-of-medication-information = penjelasan informasi penggunaan obat
purpose-inquiry-handling = penanganan pertanyaan terkait layanan
purpose-inquiry-support = bantuan atas pertanyaan terkait layanan
purpose-delivery-of-medical-referral-letters = penyampaian surat rujukan medis
purpose-medical-service-provision = penyediaan layanan medis

## Estimates and analysis

purpose-reply-management = pengelolaan balasan dalam penyediaan layanan
purpose-free-estimate-email-reply = penggunaan alamat email untuk membalas pertanyaan melalui email tentang perkiraan biaya gratis
purpose-user-status-analysis = analisis gambaran umum pengguna
purpose-website-improvement-by-user-analysis = penggunaan sebagai bahan perbaikan situs web melalui analisis informasi yang mencakup negara, jenis kelamin, dan kelompok usia pengguna
purpose-website-improvement-by-country-gender-and-age-group = penggunaan sebagai bahan perbaikan situs web melalui analisis negara, jenis kelamin, dan kelompok usia pengguna
purpose-new-service-development-and-operation = pengembangan layanan baru dan pengoperasian selanjutnya
purpose-new-service-development-by-user-analysis = penggunaan sebagai bahan acuan pengembangan layanan baru melalui analisis pengguna
purpose-operational-strategy-by-user-opinions = penggunaan sebagai bahan acuan penyusunan strategi pengoperasian situs web selanjutnya dengan memperhatikan pendapat pengguna

## Medical care

purpose-treatment-verification = prosedur verifikasi pelayanan medis
purpose-examination-verification = prosedur verifikasi pemeriksaan
purpose-reservation-verification = prosedur verifikasi reservasi
purpose-diagnosis-and-treatment = penyediaan pelayanan medis untuk diagnosis dan pengobatan
purpose-billing = layanan administrasi untuk penagihan biaya pelayanan medis
purpose-payment = layanan administrasi untuk penerimaan biaya pelayanan medis
purpose-refunds = layanan administrasi untuk pengembalian biaya pelayanan medis
purpose-medical-fee-statement-delivery = pengiriman tagihan biaya pelayanan medis
purpose-detailed-statement-delivery = pengiriman rincian biaya pelayanan medis
purpose-certificate-delivery = pengiriman surat keterangan
purpose-medicine-dispatch = pengiriman obat
purpose-goods-dispatch = pengiriman barang
purpose-result-dispatch = pengiriman hasil
purpose-referral-information = pemberian informasi pelayanan medis kepada fasilitas medis lain untuk rujukan medis
purpose-return-referral-information = pemberian informasi pelayanan medis kepada fasilitas medis lain untuk rujukan balik
purpose-notice-communication = penyediaan saluran komunikasi untuk penyampaian pemberitahuan
purpose-complaint-communication = penyediaan saluran komunikasi untuk penanganan keluhan
purpose-issue-resolution-communication = penyediaan saluran komunikasi untuk penyelesaian masalah
purpose-online-consultation-response = jawaban atas konsultasi daring
purpose-new-service-information = pemberian informasi tentang layanan baru
purpose-event-information = pemberian informasi tentang acara
purpose-quality-management-action = tindakan hukum dan administratif untuk manajemen mutu fasilitas medis
purpose-operation-action = tindakan hukum dan administratif untuk pengoperasian fasilitas medis
purpose-education-analysis-data = penyediaan bahan analisis minimum untuk pendidikan
purpose-research-analysis-data = penyediaan bahan analisis minimum untuk penelitian
purpose-medical-topic-information = pemberian informasi tentang kedokteran
purpose-academic-topic-information = pemberian informasi tentang bidang akademis
purpose-institution-information = pemberian informasi tentang fasilitas medis
purpose-consultation-reference-material = penggunaan sebagai bahan acuan untuk kelancaran konsultasi
purpose-treatment-reference-material = penggunaan sebagai bahan acuan untuk kelancaran pelayanan medis
purpose-consumer-information-collection = pengumpulan informasi untuk konsumen menurut Pasal 52 { -consumer-act }

## Website of a clinic

purpose-required-information = informasi wajib
purpose-optional-information = informasi pilihan
purpose-treatment-reservation = reservasi pelayanan medis melalui situs web
purpose-reservation-inquiry = pengecekan reservasi melalui situs web
purpose-website-membership-service = penyediaan layanan keanggotaan melalui situs web
purpose-hospital-news-by-email = pemberitahuan kabar rumah sakit melalui email
purpose-disease-information-by-email = pemberitahuan informasi penyakit melalui email
purpose-surveys = survei
purpose-service-use-statistics-collection = pengumpulan statistik penggunaan layanan

## Cookies

purpose-preferences-and-interests = analisis selera dan bidang minat
purpose-activity-tracking = pelacakan aktivitas
purpose-targeted-marketing-by-participation-and-visits = pemasaran bertarget berdasarkan tingkat keikutsertaan dalam acara, frekuensi kunjungan, dan jumlah kunjungan
purpose-personalized-services-by-participation-and-visits = penyediaan layanan yang disesuaikan berdasarkan tingkat keikutsertaan dalam acara, frekuensi kunjungan, dan jumlah kunjungan
purpose-appropriate-service-provision = penyediaan layanan yang tepat
purpose-useful-service-provision = penyediaan layanan yang bermanfaat
purpose-visit-pattern-analysis = analisis pola kunjungan ke layanan
purpose-usage-pattern-analysis = analisis pola penggunaan layanan
purpose-user-scale-analysis = analisis besaran jumlah pengguna
purpose-convenient-service-provision = penyediaan layanan yang lebih praktis

## Cameras

purpose-patient-safety = keselamatan pasien
purpose-facility-safety = keselamatan fasilitas
purpose-fire-prevention = pencegahan kebakaran
purpose-crime-prevention = pencegahan kejahatan

## For today's clinics

purpose-patient-identification = verifikasi identitas pasien
purpose-appointment-management = penerimaan, perubahan, dan pembatalan reservasi pelayanan medis
purpose-appointment-reminders = pemberitahuan jadwal reservasi
purpose-medical-record-keeping = penyusunan dan penyimpanan rekam medis
purpose-prescription-issuance = penerbitan resep
purpose-outsourced-test-requests = permintaan pemeriksaan dan penerimaan hasilnya
purpose-health-checkup = pelaksanaan pemeriksaan kesehatan dan pemberitahuan hasilnya
purpose-health-insurance-claims = klaim dan peninjauan biaya manfaat asuransi kesehatan
purpose-health-insurance-claims-review = peninjauan biaya manfaat asuransi kesehatan
purpose-certificate-issuance = penerbitan surat keterangan dokter dan surat keterangan lainnya
purpose-follow-up-care = pemantauan perkembangan pasien setelah pelayanan medis
purpose-emergency-contact = komunikasi dalam keadaan darurat
purpose-statutory-duty = pemenuhan kewajiban menurut peraturan perundang-undangan
purpose-website-security = pengoperasian situs web secara aman
purpose-complaint-handling = penerimaan dan penanganan pengaduan
purpose-dispute-handling = penanganan dan penyelesaian sengketa
purpose-foreign-patient-consultation = konsultasi dengan pasien asing dan pengaturan jadwal pelayanan medis
purpose-foreign-patient-reporting = pelaporan hasil upaya mendatangkan pasien asing
purpose-interpretation-support = penyediaan layanan juru bahasa
purpose-visa-support = bantuan penerbitan visa
purpose-accommodation-and-transport-support = bantuan akomodasi dan transportasi
purpose-tax-document-provision = pemberian dokumen perpajakan
purpose-year-end-tax-data-verification = verifikasi data biaya medis untuk perhitungan pajak akhir tahun
purpose-service-fee-payment = pembayaran biaya layanan
purpose-service-fee-refund = pengembalian biaya layanan
purpose-duplicate-registration-prevention = pencegahan pendaftaran ganda
purpose-abuse-prevention = pencegahan penyalahgunaan
purpose-service-improvement = perbaikan layanan
purpose-service-use-analysis = analisis penggunaan layanan
purpose-promotional-information = pemberitahuan informasi promosi
purpose-facility-security = keamanan fasilitas
purpose-parking-management = pengelolaan parkir
purpose-academic-research = penelitian akademis
purpose-scientific-research = penelitian ilmiah
purpose-statistics-preparation = penyusunan statistik
purpose-recruitment = pelaksanaan prosedur rekrutmen

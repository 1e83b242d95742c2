# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = pendaftaran anggota, konsultasi, permohonan layanan, dan penyediaan layanan lainnya
activity-all-services = seluruh layanan
activity-medical-referral-and-information = penyusunan surat rujukan medis dan pemberian informasi medis
activity-record-explanation = penjelasan catatan pemeriksaan dan informasi penggunaan obat
activity-inquiries = penanganan pertanyaan dan pemberian bantuan
activity-free-estimate-and-self-diagnosis = perkiraan biaya gratis dan diagnosis mandiri
activity-user-analysis = analisis gambaran umum pengguna dan pengembangan layanan
activity-medical-care = pelayanan medis
activity-membership = pengelolaan anggota situs web
activity-identity-verification-by-mobile-phone-or-i-pin = verifikasi identitas (verifikasi telepon seluler dan verifikasi i-PIN)
activity-card-payment = pembayaran dengan kartu kredit
activity-surveys-and-events = survei dan acara
activity-consultation-and-reservation = konsultasi dan reservasi pelayanan medis

## For today's clinics

activity-reservation = reservasi pelayanan medis
activity-online-consultation = konsultasi daring
activity-health-checkup = pemeriksaan kesehatan
activity-surgery-and-procedures = operasi dan tindakan medis
activity-prescription = peresepan dan penyiapan obat
activity-certificate-issuance = penerbitan surat keterangan
activity-identity-verification = verifikasi identitas
activity-payment = penerimaan dan pengembalian biaya pelayanan medis
activity-service-fees = pembayaran dan pengembalian biaya layanan
activity-service-contracts = pelaksanaan kontrak layanan
activity-health-insurance-claims = klaim biaya manfaat asuransi kesehatan
activity-foreign-patient-services = bantuan bagi pasien asing
activity-interpretation = bantuan juru bahasa
activity-travel-support = bantuan masuk negara, akomodasi, dan transportasi
activity-marketing = promosi dan pemasaran
activity-personalized-services = layanan dan iklan yang disesuaikan
activity-before-and-after-photos = pengelolaan foto sebelum dan sesudah tindakan
activity-complaint-handling = penanganan pengaduan dan sengketa
activity-research = penelitian akademis
activity-recruitment = rekrutmen
activity-camera-operation = pengoperasian perangkat pemrosesan informasi video tetap
activity-website-operation = pengoperasian situs web

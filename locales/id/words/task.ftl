# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = pekerjaan pemeriksaan
task-checkup-system-maintenance-and-support = pemeliharaan dan dukungan sistem pemeriksaan kesehatan
task-questionnaire-scan-input-system = sistem pemindaian dan pemasukan otomatis kuesioner
task-system-maintenance = pemeliharaan sistem
task-checkup-image-and-record-system-maintenance = pemeliharaan sistem citra dan catatan pemeriksaan kesehatan
task-security-system = sistem keamanan
task-cctv-and-fingerprint-system = sistem CCTV dan pengenalan sidik jari
task-questionnaire-and-medication-log-shipping = pengiriman kuesioner dan buku catatan penggunaan obat
task-checkup-result-shipping = pengiriman hasil pemeriksaan kesehatan
task-website-server-management-and-maintenance = pengelolaan dan pemeliharaan server situs web
task-server-hosting = hosting server

## For today's clinics

task-hosting = hosting situs web
task-cloud-storage = pengoperasian server cloud dan penyimpanan
task-it-maintenance = pemeliharaan sistem komputer
task-electronic-medical-record-system = pengoperasian dan pemeliharaan sistem rekam medis elektronik
task-medical-image-system = pengoperasian dan pemeliharaan sistem citra medis
task-reservation-system = pengoperasian sistem reservasi
task-courier = pengiriman paket
task-cctv-operation = pemasangan dan pengelolaan perangkat pemrosesan informasi video
task-messaging = pengiriman pesan teks dan pesan pemberitahuan KakaoTalk
task-email-sending = pengiriman email
task-payment-processing = pemrosesan pembayaran
task-identity-verification = verifikasi identitas
task-interpretation = penjurubahasaan
task-translation = penerjemahan
task-call-center = pengoperasian telepon konsultasi
task-online-consultation-operation = pengoperasian konsultasi daring
task-promotion = pelaksanaan promosi dan pemasaran
task-survey = survei
task-document-destruction = pemusnahan dokumen
task-pickup-and-transport = penjemputan dan bantuan transportasi
task-accommodation-reservation = reservasi akomodasi
task-tax-and-accounting = perpajakan dan akuntansi
task-generative-ai-consultation = pengoperasian layanan konsultasi dengan kecerdasan artifisial generatif

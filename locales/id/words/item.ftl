# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = nama
item-korean-name = nama dalam bahasa Korea
item-english-name = nama dalam bahasa Inggris
item-resident-registration-number = nomor registrasi penduduk
item-passport-number = nomor paspor
item-drivers-license-number = nomor surat izin mengemudi
item-alien-registration-number = nomor registrasi orang asing
item-nationality = kewarganegaraan
item-visa-type = status izin tinggal
item-country = negara
item-country-of-residence = negara tempat tinggal
item-date-of-birth = tanggal lahir
item-gender = jenis kelamin
item-age = usia
item-age-group = kelompok usia
item-photo = foto
item-signature = tanda tangan

## Contact

item-contact-information = informasi kontak
item-mobile-phone = nomor telepon seluler
item-phone = nomor telepon
item-fax-number = nomor faksimile
item-address = alamat
item-email = alamat email
item-emergency-contact = kontak darurat
item-messenger-id = ID aplikasi perpesanan

## Occupation and institution

item-occupation = pekerjaan
item-workplace-or-hospital-name = nama tempat kerja atau rumah sakit
item-workplace-or-hospital-address = alamat tempat kerja atau rumah sakit
item-license-number = nomor izin profesi
item-company-name = nama perusahaan
item-institution-name = nama lembaga
item-medical-institution-name = nama fasilitas medis
item-medical-department = bagian pelayanan medis
item-attending-physician-name = nama dokter penanggung jawab
item-education-and-career = riwayat pendidikan dan pekerjaan

## Legal representatives and family

item-legal-representative-information = informasi wakil sah
item-legal-representative-information-under-14 = informasi wakil sah anak berusia di bawah 14 tahun
item-legal-representative-name = nama wakil sah
item-legal-representative-contact-information = informasi kontak wakil sah
item-legal-representative-mobile-phone = nomor telepon seluler wakil sah
item-legal-representative-date-of-birth = tanggal lahir wakil sah
item-legal-representative-relationship = hubungan dengan wakil sah
item-guardian-name = nama pendamping
item-guardian-contact-information = informasi kontak pendamping

## Health

item-health-information = informasi kesehatan
item-health-information-needed-for-care = informasi kesehatan lainnya yang dianggap perlu oleh tenaga medis untuk memberikan pelayanan medis
item-health-status = kondisi kesehatan
item-symptoms = gejala
item-medical-history = riwayat penyakit
item-past-medical-history = riwayat penyakit terdahulu
item-family-history = riwayat penyakit keluarga
item-surgical-history = riwayat operasi
item-surgical-interest-areas = bagian tubuh yang diminati untuk operasi
item-allergies = informasi alergi
item-pregnancy = status kehamilan
item-vital-signs = pengukuran tubuh dan tanda vital
item-diagnosis = diagnosis
item-treatment-details = rincian pengobatan
item-medical-information = informasi pelayanan medis
item-medical-records = rekam medis
item-test-records = catatan pemeriksaan
item-hospital-test-records-for-consultation = catatan pemeriksaan rumah sakit yang diperlukan untuk konsultasi medis
item-prescription-records = catatan resep
item-prescription-records-for-consultation = catatan resep yang diperlukan untuk konsultasi medis
item-medication-information = informasi penggunaan obat
item-medical-images = citra medis
item-before-and-after-photos = foto sebelum dan sesudah tindakan
item-health-checkup-records = catatan pemeriksaan kesehatan
item-health-checkup-results = hasil pemeriksaan kesehatan
item-consultation-information = informasi konsultasi
item-questionnaire-responses = isi anamnesis
item-information-needed-for-referral = informasi lainnya yang diperlukan untuk rujukan medis
item-information-needed-for-treatment = informasi lainnya yang diperlukan untuk pelayanan medis
item-genetic-information = informasi genetik
item-fingerprint = sidik jari
item-facial-features = informasi ciri wajah

## Testing and records

item-date = tanggal
item-chart-number = nomor rekam medis
item-prescription-code = kode resep
item-collection-date = tanggal pengambilan spesimen
item-specimen-name = nama spesimen
item-test-name = nama pemeriksaan
item-visit-date = tanggal kunjungan
item-reservation-details = rincian reservasi
item-inquiry-details = isi pertanyaan
item-complaint-details = isi pengaduan
item-contract-details = rincian kontrak
item-health-insurance-number = nomor kartu asuransi kesehatan

## Accounts, verification and payment

item-login-id = nama pengguna
item-password = kata sandi
item-email-reception-preference = pilihan penerimaan email
item-marketing-preference = pilihan penerimaan informasi promosi
item-verification-value = nilai verifikasi
item-i-pin-number = nomor i-PIN (bagi anggota i-PIN)
item-connecting-information = informasi penghubung (CI)
item-duplicate-information = informasi pemeriksaan pendaftaran ganda (DI)
item-membership-verification-information = informasi verifikasi pendaftaran
item-website-member-information = informasi anggota situs web
item-card-issuer = nama penerbit kartu
item-card-number = nomor kartu
item-card-approval-information = informasi otorisasi pembayaran kartu
item-card-approval-information-other = informasi otorisasi pembayaran kartu lainnya
item-bank-account = informasi rekening
item-payment-records = catatan pembayaran
item-cash-receipt-number = nomor penerbitan kuitansi tunai

## Generated or recorded

item-service-use-records = catatan penggunaan layanan
item-access-logs = log akses
item-access-ip-information = informasi IP akses
item-ip-information = informasi IP
item-ip-address = alamat IP
item-cookies = cookie
item-device-information = informasi perangkat
item-advertising-identifier = pengenal iklan
item-behavioral-information = informasi perilaku
item-location-information = informasi lokasi
item-cctv-footage = rekaman CCTV
item-call-recordings = rekaman percakapan telepon
item-vehicle-number = nomor pelat kendaraan
item-other-data = informasi lainnya

## Foreign patients

item-length-of-stay = lama tinggal
item-entry-and-departure-dates = tanggal masuk dan keluar negara
item-flight-information = informasi penerbangan
item-accommodation-information = informasi akomodasi
item-preferred-language = bahasa yang digunakan

# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = situs web
method-written-form = formulir tertulis
method-fax = faksimile
method-phone = telepon
method-email = email
method-consultation-board = papan konsultasi
method-reservation-board = papan reservasi
method-basic-information-entry = pengisian informasi dasar
method-plain-language-form-for-children = formulir terpisah yang disusun dalam bahasa sederhana yang mudah dipahami anak
method-method-in-this-policy = cara yang ditetapkan dalam Kebijakan Pemrosesan Informasi Pribadi ini

## For today's clinics

method-reception = pendaftaran saat berkunjung
method-kiosk = mesin pendaftaran mandiri
method-mobile-app = aplikasi seluler
method-text-message = pesan teks
method-kakaotalk = KakaoTalk
method-messenger = konsultasi melalui aplikasi perpesanan
method-medical-interview = anamnesis selama pelayanan medis
method-from-other-medical-institutions = rujukan dari fasilitas medis lain
method-from-facilitators = pemberian oleh fasilitator pasien asing
method-automatic-generation = pembuatan otomatis selama penggunaan layanan
method-camera-recording = perekaman dengan perangkat pemrosesan informasi video
method-legal-representative-signature = surat persetujuan yang ditandatangani wakil sah
method-legal-representative-mobile-phone-verification = verifikasi identitas wakil sah melalui telepon seluler
method-legal-representative-phone-confirmation = konfirmasi kepada wakil sah melalui telepon
method-legal-representative-email-consent = balasan email dari wakil sah

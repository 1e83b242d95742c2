# Where on the website personal information is entered. Nouns.

form-membership-registration = pendaftaran anggota
form-real-time-consultation = konsultasi waktu nyata
form-online-reservation = reservasi daring
form-online-consultation = konsultasi daring
form-free-estimate = perkiraan biaya gratis
form-self-diagnosis = diagnosis mandiri

## For today's clinics

form-inquiry = pertanyaan
form-survey = survei
form-event-application = pendaftaran acara
form-payment = pembayaran
form-review = ulasan pengguna
form-certificate-request = permohonan surat keterangan
form-job-application = lamaran kerja

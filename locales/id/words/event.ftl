# The event that ends or starts a period. Noun phrases or clauses that follow both "sampai" (until) and "sejak" (since).

event-purpose-achieved = tujuan pengumpulan dan penggunaan tercapai
event-service-provision-ends = jangka waktu yang diperlukan untuk penyediaan layanan berakhir
event-service-completion = layanan selesai
event-membership-withdrawal-or-expulsion = pengunduran diri atau pemberhentian dari keanggotaan
event-last-login = tanggal terakhir masuk ke akun
event-survey-or-event-ends = survei atau acara berakhir
event-entrustment-contract-ends = kontrak penyerahan pemrosesan berakhir

## For today's clinics

event-membership-ends = pengunduran diri dari keanggotaan
event-consent-withdrawn = penarikan persetujuan
event-consented-period-ends = jangka waktu yang disetujui berakhir
event-contract-ends = kontrak berakhir
event-collection = tanggal pengumpulan
event-recording = tanggal perekaman
event-record-created = tanggal catatan dibuat
event-last-visit = tanggal kunjungan terakhir
event-treatment-ends = pelayanan medis berakhir
event-reservation-completed = tanggal pelayanan medis yang direservasi
event-consultation-completed = konsultasi selesai
event-reply-completed = balasan selesai diberikan
event-inquiry-answered = tanggal pertanyaan dijawab
event-payment-completed = pembayaran selesai
event-dispute-resolved = sengketa terselesaikan
event-complaint-closed = tanggal penanganan pengaduan selesai
event-pseudonymization = tanggal pseudonimisasi
event-investigation-ends = penyidikan atau pemeriksaan berakhir
event-recruitment-ends = prosedur rekrutmen berakhir
event-destruction = tanggal pemusnahan

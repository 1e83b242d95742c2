# What is announced about a change. Nouns.

content-changes = hal yang diubah
content-reasons = alasan perubahan
content-details = isi perubahan

## For today's clinics

content-effective-date = tanggal mulai berlaku
content-comparison = perbandingan sebelum dan sesudah perubahan
content-previous-versions = Kebijakan Pemrosesan Informasi Pribadi sebelumnya
content-inquiry-contact = kontak untuk pertanyaan

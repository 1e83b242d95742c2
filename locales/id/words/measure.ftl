# Measures to ensure safety. The value names the measure; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = enkripsi informasi pribadi
measure-secure-server-operation = pengoperasian server yang aman
measure-personal-information-access-restriction = pembatasan akses terhadap informasi pribadi
measure-staff-training = pelatihan karyawan
measure-physical-security-against-leakage = langkah keamanan fisik untuk mencegah kebocoran, kerusakan, dan pencurian informasi pribadi
measure-destruction-of-identifying-information = pemusnahan informasi yang mengidentifikasi individu
    .detail = Informasi yang mengidentifikasi individu, seperti nama dan alamat email, dimusnahkan setelah penggunaan layanan berakhir.
measure-hacking-and-virus-countermeasures = penanggulangan peretasan dan virus
    .detail = { CAP($we) } mengambil langkah keamanan yang diperlukan agar informasi pribadi tidak bocor atau rusak akibat akses tanpa izin, dan berupaya menyediakan semua cara teknis yang dapat memperkuat keamanan.
measure-handler-restriction-and-training = pembatasan dan pelatihan karyawan yang menangani informasi pribadi
    .detail = { CAP($we) } membatasi karyawan yang menangani informasi pribadi seminimal mungkin dan melatih karyawan tersebut secara berkala agar mematuhi kebijakan ini.
measure-handler-minimization-and-regular-training = peminimalan jumlah karyawan yang menangani informasi pribadi dan pelatihannya
    .detail = { CAP($we) } meminimalkan jumlah karyawan yang menangani informasi pribadi dan melatih mereka secara berkala.
measure-annual-self-inspection = pemeriksaan internal berkala
    .detail = { CAP($we) } melakukan pemeriksaan internal sekurang-kurangnya 1 kali setahun untuk menjamin keamanan penanganan informasi pribadi.
measure-password-file-and-transmission-encryption = enkripsi kata sandi dan data penting
    .detail = Kata sandi disimpan dan dikelola dalam bentuk terenkripsi sehingga hanya diketahui oleh pemiliknya. Data penting dilindungi dengan fungsi keamanan terpisah, seperti enkripsi berkas dan enkripsi transmisi.
measure-technical-measures-against-hacking = langkah teknis untuk menghadapi peretasan
    .detail = { CAP($we) } memasang program keamanan serta memperbarui dan memeriksanya secara berkala agar informasi pribadi tidak bocor atau rusak akibat peretasan atau virus komputer. Sistem dipasang di area yang aksesnya dari luar dikendalikan, dan akses tersebut diawasi serta diblokir secara teknis dan fisik.
measure-database-access-restriction = pembatasan akses terhadap informasi pribadi
    .detail = { CAP($we) } mengendalikan akses terhadap informasi pribadi dengan memberikan, mengubah, dan mencabut hak akses ke sistem basis data, serta mencegah akses tanpa izin dari luar dengan sistem pencegahan intrusi.
measure-unauthorized-person-access-control = pengendalian akses masuk bagi orang yang tidak berwenang
    .detail = { CAP($we) } menyediakan tempat penyimpanan fisik yang terpisah bagi sistem informasi pribadi serta menetapkan dan menjalankan prosedur pengendalian akses masuk ke tempat tersebut.
measure-firewall-protected-security-system = sistem keamanan yang dilindungi firewall
    .detail = Semua informasi yang dikirimkan subjek informasi disimpan dan dikelola dengan aman dalam sistem keamanan yang dilindungi firewall.
measure-access-and-management-procedures = penyediaan prosedur yang diperlukan untuk akses dan pengelolaan informasi pribadi
measure-minimal-number-of-handlers = peminimalan jumlah personel yang menangani informasi pribadi
measure-limited-system-users = pembatasan pengguna sistem pemrosesan informasi pribadi
measure-continuous-security-training = pelatihan keamanan yang berkelanjutan
measure-password-assignment-and-regular-renewal = pemberian kata sandi kepada pengguna sistem dan pembaruannya secara berkala
measure-video-encryption = enkripsi informasi video
    .detail = { CAP($we) } mengelola informasi video yang diproses dengan aman melalui enkripsi dan langkah lainnya.
measure-video-access-control = pengendalian akses
    .detail = { CAP($we) } memiliki sistem pengendalian akses terhadap informasi pribadi.
measure-video-viewing-records = pengelolaan catatan pembuatan informasi video dan akses untuk melihatnya
    .detail = Untuk mencegah pemalsuan dan pengubahan informasi video pribadi, tanggal dan waktu pembuatannya serta tujuan melihatnya, orang yang melihatnya, dan tanggal dan waktu melihatnya dicatat dan dikelola.
measure-video-storage-locks = alat pengunci pada fasilitas penyimpanan informasi video
    .detail = Langkah keamanan fisik, seperti pemasangan alat pengunci, diambil agar informasi video tersimpan dengan aman.

## Common to several

measure-internal-management-plan = penyusunan dan pelaksanaan rencana pengelolaan internal
    .detail = { CAP($we) } menyusun dan melaksanakan rencana pengelolaan internal untuk memproses informasi pribadi dengan aman.

## For today's clinics

measure-training = pelatihan petugas yang menangani informasi pribadi
    .detail = { CAP($we) } secara berkala memberikan pelatihan perlindungan informasi pribadi kepada pejabat dan karyawan yang menangani informasi pribadi.
measure-handler-management = peminimalan jumlah, pengelolaan, dan pengawasan petugas yang menangani informasi pribadi
    .detail = { CAP($we) } menunjuk pejabat dan karyawan yang menangani informasi pribadi hanya sejumlah minimum yang diperlukan untuk pekerjaan serta mengelola dan mengawasi mereka.
measure-self-inspection = pemeriksaan internal
    .detail = { CAP($we) } secara berkala memeriksa apakah langkah perlindungan informasi pribadi dipatuhi dan memperbaiki kekurangan.
measure-entrustee-supervision = pelatihan dan pengawasan penerima penyerahan
    .detail = { CAP($we) } secara berkala melatih penerima penyerahan dan mengawasi apakah penerima penyerahan memproses informasi pribadi dengan aman.
measure-breach-response-plan = penyediaan prosedur penanganan kebocoran informasi pribadi
    .detail = { CAP($we) } memiliki prosedur pemberitahuan, pelaporan, dan pencegahan meluasnya kerugian apabila informasi pribadi bocor.
measure-access-control = pengelolaan hak akses dan pengendalian akses
    .detail = { CAP($we) } memberikan, mengubah, dan mencabut hak akses ke sistem pemrosesan informasi pribadi sebatas yang diperlukan untuk pekerjaan, serta mengendalikan akses tanpa izin dari luar dengan sistem pencegahan intrusi dan sistem deteksi intrusi.
measure-separation-of-additional-information = penyimpanan terpisah informasi tambahan
    .detail = { CAP($we) } menyimpan dan mengelola secara terpisah informasi tambahan yang dapat digunakan untuk mengembalikan informasi pseudonim ke keadaan semula.
measure-encryption = enkripsi informasi pribadi
    .detail = Kata sandi disimpan dalam bentuk terenkripsi yang tidak dapat didekripsi, dan informasi pribadi penting, seperti informasi identifikasi unik, dienkripsi saat disimpan atau ditransmisikan.
measure-access-log-retention = penyimpanan dan pemeriksaan log akses
    .detail = { CAP($we) } menyimpan log akses sistem pemrosesan informasi pribadi dan memeriksanya secara berkala, serta mengelolanya agar tidak dipalsukan, diubah, dicuri, atau hilang.
measure-malware-protection = pencegahan program berbahaya
    .detail = { CAP($we) } memasang program keamanan, menjaganya tetap mutakhir, dan memeriksanya secara berkala.
measure-security-updates = pemeriksaan dan perbaikan kerentanan keamanan
    .detail = { CAP($we) } memeriksa kerentanan keamanan sistem pemrosesan informasi pribadi dan menerapkan pembaruan keamanan tanpa penundaan.
measure-backup = pencadangan untuk menghadapi bencana
    .detail = { CAP($we) } mencadangkan informasi pribadi dan memiliki prosedur pemulihan untuk menghadapi bencana, seperti kebakaran dan pemadaman listrik.
measure-physical-access-control = pengendalian akses masuk ke tempat penyimpanan
    .detail = { CAP($we) } menetapkan dan menjalankan prosedur pengendalian akses masuk ke tempat penyimpanan informasi pribadi, seperti ruang server dan ruang penyimpanan berkas.
measure-locks = penggunaan alat pengunci
    .detail = Dokumen dan media penyimpanan tambahan yang memuat informasi pribadi disimpan di tempat aman yang dilengkapi alat pengunci.
measure-print-and-copy-control = pengelolaan hasil cetak dan salinan
    .detail = Apabila informasi pribadi dicetak atau disalin, { $we } menentukan tujuan penggunaannya dan mengelola hasil cetak dan salinan tersebut dengan aman.
measure-screen-privacy = pencegahan terlihatnya informasi pribadi pada layar
    .detail = Informasi pribadi tidak ditampilkan pada layar di loket pendaftaran dan ruang periksa sedemikian rupa sehingga dapat dilihat orang lain.
measure-destruction = pemusnahan informasi pribadi secara aman
    .detail = { CAP($we) } memusnahkan informasi pribadi yang telah melewati masa retensi dengan cara yang tidak memungkinkan pemulihan atau reproduksi.

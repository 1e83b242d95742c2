# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Langsung ke isi
ui-languages = Bahasa
ui-sample = Ini situs contoh, bukan situs web resmi lembaga mana pun yang ditampilkan.
ui-back-to-top = Kembali ke atas

# Head of a policy
ui-status = Status
ui-illustrative = Isi ini dibuat sebagai contoh. Lembaga yang bersangkutan tidak mengumumkannya.
ui-superseded = Ini kebijakan sebelumnya yang tidak lagi berlaku.
ui-upcoming = Kebijakan ini belum berlaku.
ui-draft-mark = Draf
ui-draft = Ini draf yang belum final, bukan kebijakan yang telah diumumkan.
ui-no-translation = Kebijakan ini belum diterjemahkan ke bahasa ini; naskah asli bahasa Korea ditampilkan.
ui-scheduled = Kebijakan ini sudah final, tetapi belum diumumkan.
ui-see-versions = Lihat kebijakan menurut masa berlaku
ui-korean-original = Naskah asli bahasa Korea
ui-address = Alamat dokumen ini:

# Parts of a policy
ui-labels = Pemrosesan informasi pribadi secara ringkas
ui-contents = Daftar isi
ui-link-here = Tautan bagian ini
ui-link-copied = Tautan disalin.
ui-versions = Kebijakan menurut masa berlaku
ui-files = Lihat dalam format lain
ui-file-text = Teks
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Situs web lembaga

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Lihat pemberitahuan perubahan
ui-history = Lihat riwayat revisi dan isi perubahan
ui-announced = Tanggal pengumuman
ui-reason = Alasan revisi
ui-changes = Isi perubahan
ui-full-text = Naskah lengkap
ui-notice = Pemberitahuan perubahan
ui-compare-before = Bandingkan dengan kebijakan sebelumnya
ui-compare-in-force = Bandingkan dengan kebijakan yang berlaku
ui-digest = Nilai pemeriksaan naskah ini (SHA-256)
ui-follow = Ikuti kabar perubahan
ui-follow-about = Tambahkan alamat di bawah ini ke pembaca umpan untuk menerima kabar setiap kali kebijakan berubah.
ui-feed-atom = Umpan Atom
ui-feed-json = Umpan JSON
ui-ledger = Pemeriksaan catatan
ui-ledger-about = Setiap kali kebijakan difinalkan atau diperbaiki, nilai pemeriksaan naskahnya ditambahkan sebagai satu baris ke dalam buku catatan. Nilai di bawah ini dihitung dari baris terakhir buku tersebut. Dengan menyimpan nilai ini, Anda dapat mencocokkannya dengan buku catatan untuk memeriksa apakah kebijakan sampai saat itu diubah di kemudian hari.
ui-ledger-head = Nilai pemeriksaan catatan
ui-ledger-file = Unduh buku catatan
ui-redacted = [dihapus]
ui-comparison = Perbandingan sebelum dan sesudah perubahan
ui-is-same = Naskah kedua kebijakan sama.
ui-view = Tampilan
ui-view-columns = Berdampingan
ui-view-redline = Satu kolom
ui-view-changes = Daftar perubahan
ui-legend-deleted = kata yang dihapus
ui-legend-inserted = kata yang baru
ui-column-before = Sebelum revisi
ui-column-after = Sesudah revisi
ui-omitted = (dihilangkan)
ui-unchanged = (sama dengan sebelum revisi)
ui-new = <Baru>
ui-deleted = <Dihapus>
ui-moved = (urutan berubah)
ui-deletion = Bagian yang dihapus
ui-deletion-end = Akhir bagian yang dihapus
ui-insertion = Bagian yang ditambahkan
ui-insertion-end = Akhir bagian yang ditambahkan
ui-pick = Pilih dua kebijakan untuk dibandingkan
ui-pick-from = Sebelum revisi
ui-pick-to = Sesudah revisi
ui-pick-go = Bandingkan
ui-pick-choose = Pilih dua kebijakan yang berbeda.
ui-pick-loading = Kedua kebijakan sedang dimuat.
ui-pick-failed = Kebijakan tidak dapat dimuat sehingga tidak dapat dibandingkan. Periksa koneksi internet lalu coba lagi, atau buka naskah lengkap di bawah.
ui-pick-same = Naskah kedua kebijakan sama.
ui-pick-done = Hasil perbandingan ditampilkan di bawah. Jumlah perbedaan:
ui-poster = Pengumuman untuk dipasang (cetak A4)
ui-calendar = Tanggal mulai berlaku (berkas kalender)
ui-print-hint = Pengumuman untuk dipasang di tempat seperti loket pendaftaran. Saat dicetak, hanya isi di bawah yang dimuat pada satu lembar A4.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Jumlah lembaga
ui-filter = Cari menurut nama
ui-filter-count = Jumlah lembaga yang ditemukan
ui-filter-none = Tidak ada lembaga dengan nama tersebut.
ui-filter-more = Hanya 50 yang pertama ditampilkan. Ketik nama lebih lengkap.
ui-filter-failed = Daftar tidak dapat dimuat. Silakan cari dalam daftar di bawah.
ui-pages = Pindah halaman
ui-previous = Sebelumnya
ui-next = Berikutnya

# A page that is not there
ui-not-found = Halaman yang dicari tidak ada. Alamatnya mungkin telah berubah atau salah ketik.

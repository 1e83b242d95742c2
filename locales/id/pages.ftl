# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = Berlaku
page-status-upcoming = Akan berlaku
page-status-superseded = Kebijakan sebelumnya
page-status-scheduled = Akan diumumkan
page-date-established = Tanggal penetapan
page-date-announced = Tanggal pengumuman
page-date-effective = Tanggal mulai berlaku
page-date-period = Masa berlaku
page-period-open = Berlaku sejak { $from } hingga kini
page-period-upcoming = Akan berlaku mulai { $from }
page-period-closed = Berlaku dari { $from } sampai { $until }
page-period-coming = Akan berlaku dari { $from } sampai { $until }
page-period-before = Berlaku mulai { $from } sampai sebelum { $next }
page-prevails = Apabila terdapat perbedaan antara Kebijakan Pemrosesan Informasi Pribadi dalam bahasa Korea dan terjemahannya, naskah bahasa Korea yang berlaku.
page-description = Kebijakan Pemrosesan Informasi Pribadi { $name }, mulai berlaku { $date }.
page-not-found = Halaman tidak ditemukan
page-archive = Alamat dokumen ini: { $address }
page-corrects = Kebijakan ini memperbaiki kesalahan dalam kebijakan yang mulai berlaku { $date }.
page-corrected-by = Kesalahan dalam kebijakan ini telah diperbaiki dalam kebijakan yang mulai berlaku { $date }.
page-removed = Sebagian isi telah dihapus pada { $date }. Alasan: { $reason }
page-notice = Kebijakan Pemrosesan Informasi Pribadi berubah mulai { $date }.
page-history-title = Riwayat perubahan Kebijakan Pemrosesan Informasi Pribadi { $name }
page-compare-title = Perbandingan sebelum dan sesudah perubahan Kebijakan Pemrosesan Informasi Pribadi { $name }

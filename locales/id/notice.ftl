# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = Pemberitahuan perubahan Kebijakan Pemrosesan Informasi Pribadi
    .title = Pemberitahuan revisi Kebijakan Pemrosesan Informasi Pribadi { $name }
    .title-first = Pemberitahuan penetapan Kebijakan Pemrosesan Informasi Pribadi { $name }
    .headline = Kebijakan Pemrosesan Informasi Pribadi berubah mulai { $date }
    .headline-first = Kebijakan Pemrosesan Informasi Pribadi berlaku mulai { $date }
    .mark = [Contoh]
    .mark-draft = [Draf]
    .draft = Ini draf yang belum final, bukan pemberitahuan yang telah diumumkan.
    .sample = Ini pemberitahuan pada situs contoh. Lembaga yang bersangkutan tidak mengumumkannya.
    .illustrative = Revisi ini dibuat sebagai contoh. Lembaga yang bersangkutan tidak mengumumkannya.
    .prevails = Apabila terdapat perbedaan antara pemberitahuan dalam bahasa Korea dan terjemahannya, naskah bahasa Korea yang berlaku.
    .intro = { $name } merevisi Kebijakan Pemrosesan Informasi Pribadi sebagai berikut dan memberlakukannya mulai { $date }.
    .intro-first = { $name } menetapkan Kebijakan Pemrosesan Informasi Pribadi dan memberlakukannya mulai { $date }.
    .effective = Tanggal rencana berlakunya perubahan
    .effective-first = Tanggal rencana mulai berlaku
    .effective-past = Tanggal berlakunya perubahan
    .effective-past-first = Tanggal mulai berlaku
    .announced = Tanggal pengumuman
    .between = Dari tanggal pengumuman sampai tanggal mulai berlaku
    .days = { $days } hari
    .previous = Tanggal mulai berlaku kebijakan sebelum revisi
    .reason = Alasan revisi
    .reason-first = Alasan penetapan
    .changes = Pokok-pokok revisi
    .unchanged = Pemrosesan informasi pribadi tidak berubah; hanya susunan kata dan penulisan yang dirapikan.
    .more = { $count } perubahan lainnya dapat dilihat di { $address }.
    .parts = Bagian berikut juga memuat perubahan selain yang tersebut di atas.
    .parts-at = Rinciannya dapat dilihat dalam perbandingan sebelum dan sesudah perubahan ({ $address }).
    .contact = Kontak
    .department = Bagian yang bertanggung jawab
    .person = Petugas
    .phone = Telepon
    .email = Email
    .texts = Naskah lengkap
    .compare = Perbandingan Kebijakan Pemrosesan Informasi Pribadi sebelum dan sesudah perubahan
    .new = Kebijakan Pemrosesan Informasi Pribadi sesudah revisi
    .new-first = Kebijakan Pemrosesan Informasi Pribadi
    .old = Kebijakan Pemrosesan Informasi Pribadi sebelum revisi
    .history = Kebijakan Pemrosesan Informasi Pribadi menurut masa berlaku
    .address = Alamat pemberitahuan ini
    .record = Pemeriksaan catatan
    .witness = Nilai di bawah ini dihitung dari seluruh catatan Kebijakan Pemrosesan Informasi Pribadi yang diumumkan sampai pemberitahuan ini diterbitkan. Dengan menyimpan pemberitahuan ini, Anda dapat memeriksa apakah catatan tersebut diubah di kemudian hari.
    .head = Nilai pemeriksaan catatan

## For telephones: only characters that `CP949` has.

notice-brief =
    .reason = Alasan
    .contact = Kontak
    .address = Selengkapnya
    .more-at = { $count } perubahan lainnya
    .all-at = { $count } perubahan
    .parts = Perubahan lainnya pada: { LIST($parts) }
notice-sms =
    .whole = [{ $name }] Kebijakan Pemrosesan Informasi Pribadi berubah mulai { $date }. { $address }
    .whole-first = [{ $name }] Kebijakan Pemrosesan Informasi Pribadi berlaku mulai { $date }. { $address }
    .named = [{ $name }] Perubahan kebijakan { $address }
    .named-first = [{ $name }] Kebijakan berlaku { $address }
    .least = Perubahan kebijakan { $address }
    .least-first = Kebijakan berlaku { $address }
    .title = [{ $name }] Pemberitahuan perubahan Kebijakan Pemrosesan Informasi Pribadi
    .title-first = [{ $name }] Pemberitahuan berlakunya Kebijakan Pemrosesan Informasi Pribadi
    .opening = Kebijakan Pemrosesan Informasi Pribadi berubah mulai { $date }.
    .opening-first = Kebijakan Pemrosesan Informasi Pribadi berlaku mulai { $date }.
notice-alimtalk =
    .variable = nama
    .greeting = Yth. { $receiver }, ini pesan dari { $name }.

## Calendar, feeds, poster

notice-calendar =
    .summary = Perubahan Kebijakan Pemrosesan Informasi Pribadi { $name } berlaku
    .summary-first = Kebijakan Pemrosesan Informasi Pribadi { $name } berlaku
notice-feed =
    .title = Pemberitahuan perubahan Kebijakan Pemrosesan Informasi Pribadi { $name }
notice-poster =
    .date = { $date }
    .headline = Kebijakan Pemrosesan Informasi Pribadi berubah mulai tanggal di atas.
    .headline-first = Kebijakan Pemrosesan Informasi Pribadi berlaku mulai tanggal di atas.

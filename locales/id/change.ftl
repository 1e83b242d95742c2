# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.

change-part = { $whole } – { CAP($part) }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] “{ $subject }” ditambahkan ke kegiatan pemrosesan. Item yang diproses: { $after }
   *[other] “{ $subject }” ditambahkan ke kegiatan pemrosesan.
}
change-activity-removed = “{ $subject }” dikeluarkan dari kegiatan pemrosesan.
change-activity-renamed = Nama kegiatan pemrosesan berubah sebagai berikut: { $before } → { $after }
change-collection-item-added = Item berikut ditambahkan ke informasi pribadi yang diproses untuk “{ $section }”: { $subject }
change-collection-item-removed = Item berikut dikeluarkan dari informasi pribadi yang diproses untuk “{ $section }”: { $subject }
change-collection-requiredness-raised = Untuk “{ $section }”, item berikut berubah dari item pilihan menjadi item wajib: { $subject }
change-collection-requiredness-lowered = Untuk “{ $section }”, item berikut berubah dari item wajib menjadi item pilihan: { $subject }
change-collection-class-changed = Untuk “{ $section }”, golongan item berikut berubah dari “{ $before }” menjadi “{ $after }”: { $subject }
change-collection-basis-changed = { $how ->
    [added] Dasar pemrosesan untuk “{ $section }” kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai dasar pemrosesan untuk “{ $section }” dihapus: { $before }
    [changed] Dasar pemrosesan untuk “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Dasar pemrosesan untuk “{ $section }” berubah.
}
change-collection-method-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari “{ $section }”: { $before }
    [changed] Isi “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Isi “{ $section }” berubah.
}
change-purpose-added = Tujuan berikut ditambahkan ke tujuan pemrosesan untuk “{ $section }”: { $subject }
change-purpose-removed = Tujuan berikut dikeluarkan dari tujuan pemrosesan untuk “{ $section }”: { $subject }
change-purpose-changed = { $how ->
    [added] Di antara tujuan pemrosesan untuk “{ $section }”, tujuan induk dari “{ $subject }” ditetapkan sebagai berikut: { $after }
    [removed] Di antara tujuan pemrosesan untuk “{ $section }”, tujuan induk dari “{ $subject }” ditiadakan: { $before }
    [changed] Di antara tujuan pemrosesan untuk “{ $section }”, tujuan induk dari “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Di antara tujuan pemrosesan untuk “{ $section }”, isi “{ $subject }” berubah.
}

## Retention

change-retention-extended = Masa retensi “{ $subject }” diperpanjang dari { $before } menjadi { $after }.
change-retention-shortened = Masa retensi “{ $subject }” diperpendek dari { $before } menjadi { $after }.
change-retention-basis-changed = { $how ->
    [added] Dasar retensi “{ $subject }” kini dicantumkan: { $after }
    [removed] Isi berikut mengenai dasar retensi “{ $subject }” dihapus: { $before }
    [changed] Masa retensi “{ $subject }” tetap sama, tetapi dasar retensinya berubah sebagai berikut: { $before } → { $after }
   *[other] Dasar retensi “{ $subject }” berubah.
}
change-retention-changed-incomparable = { $how ->
    [added] Masa retensi “{ $subject }” ditetapkan sebagai berikut: { $after }
    [removed] Isi berikut mengenai masa retensi “{ $subject }” dihapus: { $before }
    [changed] Masa retensi “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Masa retensi “{ $subject }” berubah.
}
change-retention-items = { $how ->
    [added] Item “{ $subject }” yang disimpan menurut peraturan perundang-undangan kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai item “{ $subject }” yang disimpan menurut peraturan perundang-undangan dihapus: { $before }
    [changed] Item “{ $subject }” yang disimpan menurut peraturan perundang-undangan berubah sebagai berikut: { $before } → { $after }
   *[other] Item “{ $subject }” yang disimpan menurut peraturan perundang-undangan berubah.
}
change-retention-record-added = { $how ->
    [added] “{ $subject }” ditambahkan ke catatan yang disimpan menurut peraturan perundang-undangan. Masa penyimpanan: { $after }
   *[other] “{ $subject }” ditambahkan ke catatan yang disimpan menurut peraturan perundang-undangan.
}
change-retention-record-removed = “{ $subject }” dikeluarkan dari catatan yang disimpan menurut peraturan perundang-undangan.

## Provision to third parties

change-recipient-added = “{ $subject }” ditambahkan sebagai penerima informasi pribadi.
change-recipient-removed = “{ $subject }” dikeluarkan dari penerima informasi pribadi.
change-recipient-renamed = Nama penerima informasi pribadi berubah sebagai berikut: { $before } → { $after }
change-recipient-items = { $how ->
    [added] Item informasi pribadi yang diberikan kepada “{ $subject }” kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai item informasi pribadi yang diberikan kepada “{ $subject }” dihapus: { $before }
    [changed] Item informasi pribadi yang diberikan kepada “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Item informasi pribadi yang diberikan kepada “{ $subject }” berubah.
}
change-recipient-purpose = { $how ->
    [added] Tujuan penggunaan oleh “{ $subject }” kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai tujuan penggunaan oleh “{ $subject }” dihapus: { $before }
    [changed] Tujuan penggunaan oleh “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Tujuan penggunaan oleh “{ $subject }” berubah.
}
change-recipient-term = { $how ->
    [added] Masa retensi dan penggunaan oleh “{ $subject }” kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai masa retensi dan penggunaan oleh “{ $subject }” dihapus: { $before }
    [changed] Masa retensi dan penggunaan oleh “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Masa retensi dan penggunaan oleh “{ $subject }” berubah.
}
change-recipient-basis = { $how ->
    [added] Dasar pemberian kepada “{ $subject }” kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai dasar pemberian kepada “{ $subject }” dihapus: { $before }
    [changed] Dasar pemberian kepada “{ $subject }” berubah sebagai berikut: { $before } → { $after }
   *[other] Dasar pemberian kepada “{ $subject }” berubah.
}
change-provision-case-added = Keadaan berikut ditambahkan ke keadaan yang di dalamnya informasi pribadi diberikan kepada pihak ketiga: { $subject }
change-provision-case-removed = Keadaan berikut dihapus dari keadaan yang di dalamnya informasi pribadi diberikan kepada pihak ketiga: { $subject }

## Cross-border transfer

change-transfer-added = Transfer ke luar negeri kepada penerima berikut ditambahkan: { $subject }
change-transfer-removed = Transfer ke luar negeri kepada penerima berikut dikeluarkan: { $subject }
change-transfer-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }” untuk { $subject }: { $after }
    [removed] Isi berikut dihapus dari “{ $section }” untuk { $subject }: { $before }
    [changed] Isi “{ $section }” untuk { $subject } berubah sebagai berikut: { $before } → { $after }
   *[other] Isi “{ $section }” untuk { $subject } berubah.
}

## Entrustment

change-entrustment-started = Isi mengenai penyerahan pemrosesan informasi pribadi ditambahkan.
change-entrustment-ended = Isi mengenai penyerahan pemrosesan informasi pribadi dikeluarkan.
change-entrustee-added = { CAP($subject) } ditambahkan sebagai penerima penyerahan.
change-entrustee-removed = { CAP($subject) } dikeluarkan dari penerima penyerahan.
change-entrustee-renamed = Nama penerima penyerahan berubah sebagai berikut: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] Pekerjaan yang diserahkan kepada { $subject } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai pekerjaan yang diserahkan kepada { $subject } dihapus: { $before }
    [changed] Pekerjaan yang diserahkan kepada { $subject } berubah sebagai berikut: { $before } → { $after }
   *[other] Pekerjaan yang diserahkan kepada { $subject } berubah.
}
change-entrustee-items = { $how ->
    [added] Item informasi pribadi yang diproses oleh { $subject } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai item informasi pribadi yang diproses oleh { $subject } dihapus: { $before }
    [changed] Item informasi pribadi yang diproses oleh { $subject } berubah sebagai berikut: { $before } → { $after }
   *[other] Item informasi pribadi yang diproses oleh { $subject } berubah.
}
change-entrustee-term = { $how ->
    [added] Masa retensi dan penggunaan oleh { $subject } kini dicantumkan: sampai { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai masa retensi dan penggunaan oleh { $subject } dihapus: sampai { $before }
    [changed] Masa retensi dan penggunaan oleh { $subject } berubah sebagai berikut: sampai { $before } → sampai { $after }
   *[other] Masa retensi dan penggunaan oleh { $subject } berubah.
}
change-re-entrustee-added = { CAP($subject) } ditambahkan sebagai penerima penyerahan lanjutan.
change-re-entrustee-removed = { CAP($subject) } dikeluarkan dari penerima penyerahan lanjutan.
change-re-entrustee-changed = { $how ->
    [added] Isi berikut mengenai penerima penyerahan lanjutan { $subject } ditambahkan: { $after }
    [removed] Isi berikut mengenai penerima penyerahan lanjutan { $subject } dihapus: { $before }
    [changed] Hal-hal mengenai penerima penyerahan lanjutan berubah sebagai berikut: { $before } → { $after }
   *[other] Hal-hal mengenai penerima penyerahan lanjutan { $subject } berubah.
}

## Officer, rights and remedies

change-officer = penanggung jawab perlindungan informasi pribadi
change-officer-changed = { $how ->
    [added] { CAP($section) } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai { $section } dihapus: { $before }
    [changed] { CAP($section) } berubah sebagai berikut: { $before } → { $after }
   *[other] { CAP($section) } berubah.
}
change-officer-contact-changed = { $how ->
    [added] { CAP($section) } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai { $section } dihapus: { $before }
    [changed] { CAP($section) } berubah sebagai berikut: { $before } → { $after }
   *[other] { CAP($section) } berubah.
}
change-rights-channel-added = Hal berikut ditambahkan ke “{ $section }”: { $subject }
change-rights-channel-removed = Hal berikut dihapus dari “{ $section }”: { $subject }
change-rights =
    .answer-days = batas waktu pemberitahuan hasil tindakan
    .agent = pelaksanaan hak melalui wakil sah atau orang yang diberi kuasa
change-remedy-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari “{ $section }”: { $before }
    [changed] { CAP($section) } berubah sebagai berikut: { $before } → { $after }
   *[other] Keterangan pada “{ $section }” berubah.
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari “{ $section }”: { $before }
    [changed] Isi “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Isi “{ $section }” berubah.
}
change-device-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari “{ $section }”: { $before }
    [changed] Isi “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Isi “{ $section }” berubah.
}
change-device =
    .choices = cara yang dapat dipilih melalui pengaturan seperti pada peramban web
change-security-added = Hal berikut ditambahkan ke langkah pengamanan informasi pribadi: { $subject }
change-security-removed = Hal berikut dihapus dari langkah pengamanan informasi pribadi: { $subject }

## The policy and the controller

change-promise =
    .days = jangka waktu pemberitahuan awal perubahan
    .adverse-days = jangka waktu pemberitahuan awal perubahan yang merugikan
change-notice-period-changed = { $how ->
    [added] { CAP($section) } ditetapkan: { $after }.
    [removed] { CAP($section) }, yang semula ditetapkan { $before }, tidak lagi ditetapkan.
    [changed] { CAP($section) } berubah dari { $before } menjadi { $after }.
   *[other] { CAP($section) } berubah.
}
change-controller = pengendali informasi pribadi
    .name = nama pengendali informasi pribadi
    .called = sebutan pengendali informasi pribadi dalam kebijakan
    .kind = jenis pengendali informasi pribadi
    .address = alamat pengendali informasi pribadi
    .website = alamat situs web pengendali informasi pribadi
    .phone = nomor telepon pengendali informasi pribadi
change-controller-changed = { $how ->
    [added] { CAP($subject) } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai { $subject } dihapus: { $before }
    [changed] { CAP($subject) } berubah sebagai berikut: { $before } → { $after }
   *[other] { CAP($subject) } berubah.
}
change-policy = Kebijakan Pemrosesan Informasi Pribadi
change-law-reference-changed = { $how ->
    [added] Peraturan yang dirujuk berikut ditambahkan: { $after }
    [removed] Peraturan yang dirujuk berikut dihapus: { $before }
    [changed] Peraturan yang dirujuk berubah sebagai berikut: { $before } → { $after }
   *[other] Peraturan yang dirujuk berubah.
}
change-date-changed = { $how ->
    [added] { CAP($section) } kini dicantumkan: { $after }
    [removed] Isi berikut yang semula dicantumkan sebagai { $section } dihapus: { $before }
    [changed] { CAP($section) } berubah sebagai berikut: { $before } → { $after }
   *[other] { CAP($section) } berubah.
}
change-section-added = Bagian “{ $section }” ditambahkan.
change-section-removed = Bagian “{ $section }” dihapus.
change-section-started = Kini terdapat hal yang termasuk dalam “{ $section }”.
change-section-ended = Tidak lagi terdapat hal yang termasuk dalam bagian “{ $section }”.
change-section-changed = { $how ->
    [added] Isi berikut ditambahkan ke “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari “{ $section }”: { $before }
    [changed] Isi “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Isi “{ $section }” berubah.
}
change-section-moved = Letak bagian “{ $section }” berubah.

## Form

change-order-only = Dalam “{ $section }”, hanya urutannya yang berubah. Isinya sama.
change-wording-only = { $how ->
    [added] Isi berikut ditambahkan ke susunan kata “{ $section }”: { $after }
    [removed] Isi berikut dihapus dari susunan kata “{ $section }”: { $before }
    [changed] Susunan kata “{ $section }” berubah sebagai berikut: { $before } → { $after }
   *[other] Susunan kata “{ $section }” berubah.
}
change-wording-revised = Ungkapan dalam “{ $section }” dirapikan. Isinya sama.
change-typography-only = Dalam “{ $section }”, hanya spasi atau tanda baca yang berubah. Isinya sama.
change-translation-revised = Terjemahan “{ $section }” dirapikan. Naskah asli bahasa Korea sama.
change-correction = Kesalahan dalam kebijakan sebelumnya diperbaiki.

## Severity

change-severity-consent-review = perlu peninjauan dasar pemrosesan seperti persetujuan
change-severity-material = perubahan penting
change-severity-admin = perubahan umum
change-severity-editorial = perubahan ungkapan

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Menurut { LIST($laws) }, apabila pemrosesan dilakukan dengan persetujuan, hal yang berubah harus diberitahukan kepada subjek informasi dan persetujuan harus diperoleh kembali.
change-duty-statute-only = Menurut { LIST($laws) }, nomor registrasi penduduk hanya dapat diproses apabila terdapat dasar dalam peraturan Korea seperti undang-undang atau dekret presiden. Peraturan menteri atau persetujuan subjek informasi bukan merupakan dasar.
change-duty-separate-consent = Menurut { LIST($laws) }, harus diperoleh persetujuan terpisah dari subjek informasi atau harus terdapat dasar dalam peraturan perundang-undangan yang mewajibkan atau mengizinkan pemrosesan.
change-duty-promotion-consent = Menurut { LIST($laws) }, persetujuan atas pemrosesan informasi pribadi untuk promosi atau penawaran penjualan harus diperoleh secara terpisah dari persetujuan lainnya.
change-duty-transfer-consent = Menurut { LIST($laws) }, apabila transfer ke luar negeri dilakukan dengan persetujuan, hal-hal mengenai transfer harus diberitahukan dan persetujuan terpisah harus diperoleh; hal yang sama berlaku apabila hal-hal tersebut diubah.
change-duty-representative-consent = Menurut { LIST($laws) }, apabila informasi pribadi anak berusia di bawah 14 tahun diproses dengan persetujuan, hal yang berubah harus diberitahukan kepada wakil sah dan persetujuan harus diperoleh kembali.
change-duty-individual-notice = Menurut { LIST($laws) }, hal yang berubah harus diberitahukan kepada subjek informasi secara individual dengan cara seperti pemberitahuan tertulis. Hanya apabila pemberitahuan tidak dapat dilakukan, pengumuman selama sekurang-kurangnya 30 hari dapat menggantikannya.

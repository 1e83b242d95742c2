# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = Item informasi pribadi yang diproses
    .intro = Item informasi pribadi yang diproses oleh { $we } adalah sebagai berikut.
    .none = { CAP($we) } tidak memproses informasi pribadi.
    .without-consent = Informasi pribadi yang diproses tanpa persetujuan subjek informasi
    .with-consent = Informasi pribadi yang diproses dengan persetujuan subjek informasi
    .with-consent-and-by-law = Informasi pribadi yang diproses sebagian dengan persetujuan dan sebagian tanpa persetujuan
    .basis-not-stated = Informasi pribadi lainnya yang diproses
    .basis = Dasar hukum pemrosesan
    .required = Item wajib
    .optional = Item pilihan
    .unspecified = Item yang diproses
    .sensitive = Informasi sensitif
    .automatic = Item yang dikumpulkan secara otomatis
    .unique-identifiers = Informasi identifikasi unik di antaranya
    .collection = Cara pengumpulan informasi pribadi
    .collected-by = Cara pengumpulan
    .website-forms = Jalur pengumpulan di situs web

# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = Keputusan otomatis
    .intro = { CAP($we) } membuat keputusan berikut melalui pemrosesan informasi pribadi dengan sistem yang sepenuhnya otomatis.
    .none = { CAP($we) } tidak membuat keputusan melalui pemrosesan informasi pribadi dengan sistem yang sepenuhnya otomatis.
    .decision = Keputusan otomatis untuk { $purpose }
    .subjects = Lingkup subjek informasi yang bersangkutan
    .items = Jenis informasi pribadi utama yang digunakan dalam keputusan
    .criteria = Hal yang dipertimbangkan dan prosedur pemrosesan informasi pribadi utama
    .sensitive = Tujuan dan item pemrosesan informasi sensitif atau informasi pribadi anak berusia di bawah 14 tahun
    .refusal = Cara dan prosedur untuk menolak atau meminta penjelasan dan tindakan lainnya

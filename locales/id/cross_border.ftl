# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4)

cross_border = Pengumpulan informasi pribadi dari luar negeri dan transfer informasi pribadi ke luar negeri
    .intro = { CAP($we) } mentransfer informasi pribadi ke luar negeri sebagai berikut.
    .none = { CAP($we) } tidak mentransfer informasi pribadi ke luar negeri dan tidak mengumpulkan informasi pribadi subjek informasi di Korea secara langsung dari luar negeri untuk diproses.
    .basis = Dasar transfer ke luar negeri
    .items = Item informasi pribadi yang ditransfer
    .country = Negara tujuan transfer
    .when = Waktu transfer
    .how = Cara transfer
    .recipient = Penerima transfer
    .contact = Kontak penerima transfer
    .purposes = Tujuan penggunaan oleh penerima transfer
    .retention = Masa retensi dan penggunaan oleh penerima transfer
    .refusal = Cara dan prosedur penolakan transfer
    .refusal-effect = Akibat penolakan
    .direct-collection = Informasi pribadi subjek informasi di Korea dikumpulkan secara langsung dari luar negeri untuk diproses; negara tempat informasi pribadi diproses adalah sebagai berikut.

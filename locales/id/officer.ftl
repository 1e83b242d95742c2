# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = Penanggung jawab perlindungan informasi pribadi dan bagian penanganan keluhan
    .intro = { CAP($we) } menunjuk penanggung jawab perlindungan informasi pribadi sebagai berikut untuk melindungi informasi pribadi serta menangani ketidakpuasan dan keluhan subjek informasi terkait pemrosesan informasi pribadi.
    .none = { CAP($we) } tidak menunjuk penanggung jawab perlindungan informasi pribadi secara tersendiri.
    .name = Nama
    .post = Jabatan
    .department = Unit kerja
    .department-name = Bagian
    .phone = Telepon
    .fax = Faksimile
    .email = Email
    .staff = Petugas perlindungan informasi pribadi

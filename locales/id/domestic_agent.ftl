# Domestic agent (PIPA art. 31-2)

domestic_agent = Penunjukan perwakilan di Korea
    .intro = { CAP($we) } menunjuk perwakilan di Korea sebagai berikut.
    .none = { CAP($we) } tidak menunjuk perwakilan di Korea.
    .name = Nama orang atau badan
    .representative = Pimpinan
    .address = Alamat
    .phone = Telepon
    .email = Email

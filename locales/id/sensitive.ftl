# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = Kemungkinan terbukanya informasi sensitif kepada umum dan cara memilih agar tidak dibuka
    .intro = Informasi yang dibuka kepada umum selama { $we } menyediakan layanan dapat memuat informasi sensitif subjek informasi sebagai berikut.
    .none = Selama { $we } menyediakan layanan, informasi sensitif subjek informasi tidak dibuka kepada umum.
    .items = Informasi sensitif yang dapat dibuka kepada umum
    .where = Tempat informasi dibuka
    .hide = Cara memilih agar tidak dibuka

# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

provision = Pemberian informasi pribadi kepada pihak ketiga
    .none = { CAP($we) } tidak memberikan informasi pribadi kepada pihak ketiga.
    .exceptions = { CAP($we) } tidak memberikan informasi pribadi kepada pihak ketiga, kecuali dalam hal berikut.
    .recipients-intro = { CAP($we) } memberikan informasi pribadi kepada pihak ketiga sebagai berikut.
    .recipients = Penerima dan informasi pribadi yang diberikan
    .name = Penerima
    .purposes = Tujuan penggunaan oleh penerima
    .items = Item informasi pribadi yang diberikan
    .retention = Masa retensi dan penggunaan oleh penerima
    .basis = Dasar pemberian

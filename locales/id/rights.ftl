# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = Hak dan kewajiban subjek informasi dan wakil sah serta cara melaksanakannya
    .intro = Subjek informasi dapat melaksanakan hak terhadap { $we } sebagai berikut.
    .none = Kebijakan Pemrosesan Informasi Pribadi ini tidak mengatur secara tersendiri hak subjek informasi dan cara melaksanakannya.
    .rights = Hak yang dapat dilaksanakan
    .channels = Saluran penerimaan permintaan
    .website = Menu situs web
    .menu = “{ $menu }”
    .not-accepted = Saluran yang tidak menerima permintaan
    .answer-days = { CAP($we) } memberitahukan hasil tindakan dalam waktu { $days } hari sejak tanggal diterimanya permintaan.
    .agent = Subjek informasi dapat melaksanakan hak melalui wakil sah atau orang yang diberi kuasa. Apabila hak dilaksanakan oleh orang yang diberi kuasa, surat kuasa menurut Formulir No. 11 pada lampiran { -method-notification } harus diserahkan.
    .withdrawal = Penarikan persetujuan atau pengunduran diri dari keanggotaan

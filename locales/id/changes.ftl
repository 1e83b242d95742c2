# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = Perubahan Kebijakan Pemrosesan Informasi Pribadi
    .none = Kebijakan Pemrosesan Informasi Pribadi ini tidak mengatur secara tersendiri hal-hal mengenai perubahannya.
    .effective = Kebijakan Pemrosesan Informasi Pribadi ini berlaku mulai { $date }.
    .announced = Tanggal pengumuman
    .established = Tanggal penetapan
    .intro = Hal-hal mengenai perubahan Kebijakan Pemrosesan Informasi Pribadi ini dan pemberitahuannya adalah sebagai berikut.
    .occasions = Keadaan yang menyebabkan perubahan
    .contents = Isi yang diberitahukan
    .channels = Cara pemberitahuan
promise = Pemberitahuan awal perubahan
    .days = Apabila Kebijakan Pemrosesan Informasi Pribadi ini diubah, { $we } memberitahukan isi perubahan selambat-lambatnya { $days } hari sebelum perubahan berlaku.
    .adverse-days = Apabila Kebijakan Pemrosesan Informasi Pribadi ini diubah dengan cara yang merugikan subjek informasi, { $we } memberitahukan isi perubahan selambat-lambatnya { $days } hari sebelum perubahan berlaku.

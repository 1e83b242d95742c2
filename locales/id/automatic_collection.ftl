# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = Pemasangan dan pengoperasian perangkat pengumpulan otomatis informasi pribadi serta penolakannya
    .intro = Hal-hal mengenai perangkat pengumpulan otomatis informasi pribadi yang dipasang dan dioperasikan oleh { $we } adalah sebagai berikut.
    .none = { CAP($we) } tidak memasang atau mengoperasikan perangkat yang mengumpulkan informasi pribadi secara otomatis, seperti cookie.
    .devices = Perangkat yang dipasang dan dioperasikan
    .purposes = Tujuan penggunaan perangkat
    .choices = Melalui pengaturan seperti pada peramban web, subjek informasi dapat memilih untuk:
    .browsers = Cara pengaturan penolakan menurut peramban dan perangkat
    .browser = Peramban atau perangkat
    .steps = Cara pengaturan

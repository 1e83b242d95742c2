# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Mục đích xử lý thông tin cá nhân
    .intro = { CAP($we) } xử lý thông tin cá nhân cho các mục đích sau đây.
    .heading = { CAP($text) }
    .none = { CAP($we) } không xử lý thông tin cá nhân.

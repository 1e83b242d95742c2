# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

provision = Cung cấp thông tin cá nhân cho bên thứ ba
    .none = { CAP($we) } không cung cấp thông tin cá nhân cho bên thứ ba.
    .exceptions = { CAP($we) } không cung cấp thông tin cá nhân cho bên thứ ba, trừ các trường hợp sau đây.
    .recipients-intro = { CAP($we) } cung cấp thông tin cá nhân cho bên thứ ba như sau.
    .recipients = Bên nhận và thông tin cá nhân được cung cấp
    .name = Bên nhận
    .purposes = Mục đích sử dụng của bên nhận
    .items = Mục thông tin cá nhân được cung cấp
    .retention = Thời hạn lưu giữ và sử dụng của bên nhận
    .basis = Căn cứ cung cấp

# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = Thu thập, sử dụng và từ chối trong trường hợp cho phép bên thứ ba thu thập thông tin hành vi qua thiết bị thu thập tự động thông tin cá nhân
    .intro = { CAP($we) } cho phép bên thứ ba thu thập thông tin hành vi qua thiết bị thu thập tự động thông tin cá nhân như sau.
    .none = { CAP($we) } không cho phép bên thứ ba thu thập thông tin hành vi qua thiết bị thu thập tự động thông tin cá nhân.
    .tools = Công cụ thu thập thông tin hành vi của bên thứ ba
    .name = Công cụ thu thập
    .kind = Loại
    .operator = Bên thu thập
    .items = Mục thông tin hành vi được thu thập
    .purposes = Mục đích thu thập, sử dụng
    .retention = Thời hạn lưu giữ và sử dụng
    .opt-out = Cách từ chối
    .sdk = SDK
    .cookie = cookie
    .pixel = pixel

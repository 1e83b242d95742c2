# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = Ủy thác xử lý thông tin cá nhân
    .intro = { CAP($we) } ủy thác công việc xử lý thông tin cá nhân như sau.
    .none = { CAP($we) } hiện không ủy thác công việc xử lý thông tin cá nhân cho bên khác.
    .parties = Bên nhận ủy thác và nội dung công việc ủy thác
    .name = Bên nhận ủy thác
    .tasks = Công việc ủy thác
    .items = Mục thông tin cá nhân được xử lý
    .until = Thời hạn lưu giữ và sử dụng
    .re-entrusted = Bên nhận tái ủy thác
    .re-entrustee = { $name } ({ $tasks })

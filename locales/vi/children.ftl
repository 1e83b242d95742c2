# Processing of personal information of children under 14 (PIPA art. 22-2)

children = Xử lý thông tin cá nhân của trẻ em chưa đủ 14 tuổi
    .intro = Thông tin cá nhân của trẻ em chưa đủ 14 tuổi (sau đây gọi là “trẻ em”) được xử lý như sau.
    .none = { CAP($we) } không xử lý thông tin cá nhân của trẻ em chưa đủ 14 tuổi.
    .joins-by = Cách trẻ em đăng ký thành viên
    .consent-by = Cách lấy sự đồng ý của người đại diện theo pháp luật
    .representative-items = Các mục được thu thập về người đại diện theo pháp luật
    .rights = Các quyền mà người đại diện theo pháp luật có thể thực hiện
    .website = Menu trên trang web để thực hiện quyền
    .channels = Cách thực hiện quyền
    .menu = “{ $menu }”

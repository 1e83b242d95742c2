# What the controller has set voluntarily (PIPC drafting guideline, item 23)

voluntary = Các nội dung khác do bên kiểm soát thông tin cá nhân tự quy định về tiêu chuẩn xử lý và biện pháp bảo vệ thông tin cá nhân
    .intro = { CAP($we) } tự quy định các nội dung sau đây về tiêu chuẩn xử lý và biện pháp bảo vệ thông tin cá nhân.
    .none = { CAP($we) } không tự quy định nội dung nào về tiêu chuẩn xử lý và biện pháp bảo vệ thông tin cá nhân.

# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = Người phụ trách bảo vệ thông tin cá nhân và bộ phận giải quyết khiếu nại
    .intro = { CAP($we) } chỉ định người phụ trách bảo vệ thông tin cá nhân sau đây để bảo vệ thông tin cá nhân và giải quyết ý kiến không hài lòng, khiếu nại của chủ thể thông tin liên quan đến việc xử lý thông tin cá nhân.
    .none = { CAP($we) } không chỉ định riêng người phụ trách bảo vệ thông tin cá nhân.
    .name = Họ và tên
    .post = Chức vụ
    .department = Đơn vị công tác
    .department-name = Bộ phận
    .phone = Điện thoại
    .fax = Fax
    .email = Email
    .staff = Nhân viên chuyên trách bảo vệ thông tin cá nhân

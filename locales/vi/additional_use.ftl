# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = Tiêu chí xem xét khi việc sử dụng, cung cấp bổ sung phát sinh liên tục
    .intro = Theo Điều 15 khoản 3 và Điều 17 khoản 4 { -pipa } và sau khi xem xét các nội dung quy định tại Điều 14-2 Nghị định thi hành Đạo luật này, { $we } sử dụng hoặc cung cấp bổ sung thông tin cá nhân mà không có sự đồng ý của chủ thể thông tin như sau.
    .none = { CAP($we) } không sử dụng hoặc cung cấp bổ sung thông tin cá nhân khi không có sự đồng ý của chủ thể thông tin.
    .items = Mục thông tin cá nhân được sử dụng hoặc cung cấp
    .recipient = Bên nhận
    .retention = Thời hạn lưu giữ và sử dụng
    .relevance = Mối liên quan với mục đích thu thập ban đầu
    .foreseeability = Khả năng dự đoán trước việc sử dụng hoặc cung cấp bổ sung
    .interests = Việc có xâm phạm bất hợp lý lợi ích của chủ thể thông tin hay không
    .safeguards = Biện pháp cần thiết để bảo đảm an toàn như giả danh hóa hoặc mã hóa

# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = Quyết định tự động
    .intro = { CAP($we) } đưa ra các quyết định sau đây bằng cách xử lý thông tin cá nhân với hệ thống hoàn toàn tự động.
    .none = { CAP($we) } không đưa ra quyết định bằng cách xử lý thông tin cá nhân với hệ thống hoàn toàn tự động.
    .decision = Quyết định tự động nhằm mục đích: { $purpose }
    .subjects = Phạm vi chủ thể thông tin liên quan
    .items = Các loại thông tin cá nhân chính được dùng để quyết định
    .criteria = Các yếu tố xem xét và quy trình xử lý thông tin cá nhân chính
    .sensitive = Mục đích và các mục xử lý thông tin nhạy cảm hoặc thông tin cá nhân của trẻ em chưa đủ 14 tuổi
    .refusal = Cách thức và thủ tục từ chối, yêu cầu giải thích và các yêu cầu tương tự

# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4). "Abroad" is outside Korea, not outside Vietnam.

cross_border = Thu thập thông tin cá nhân từ ngoài Hàn Quốc và chuyển thông tin cá nhân ra ngoài Hàn Quốc
    .intro = { CAP($we) } chuyển thông tin cá nhân ra ngoài Hàn Quốc như sau.
    .none = { CAP($we) } không chuyển thông tin cá nhân ra ngoài Hàn Quốc và không trực tiếp thu thập, xử lý từ ngoài Hàn Quốc thông tin cá nhân của chủ thể thông tin tại Hàn Quốc.
    .basis = Căn cứ của việc chuyển ra ngoài Hàn Quốc
    .items = Mục thông tin cá nhân được chuyển
    .country = Quốc gia chuyển đến
    .when = Thời điểm chuyển
    .how = Phương thức chuyển
    .recipient = Bên tiếp nhận
    .contact = Thông tin liên lạc của bên tiếp nhận
    .purposes = Mục đích sử dụng của bên tiếp nhận
    .retention = Thời hạn lưu giữ và sử dụng của bên tiếp nhận
    .refusal = Cách thức và thủ tục từ chối việc chuyển
    .refusal-effect = Hậu quả của việc từ chối
    .direct-collection = Thông tin cá nhân của chủ thể thông tin tại Hàn Quốc được trực tiếp thu thập và xử lý từ ngoài Hàn Quốc; các quốc gia xử lý thông tin cá nhân như sau.

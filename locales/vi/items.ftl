# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = Các mục thông tin cá nhân được xử lý
    .intro = { CAP($we) } xử lý các mục thông tin cá nhân sau đây.
    .none = { CAP($we) } không xử lý thông tin cá nhân.
    .without-consent = Thông tin cá nhân được xử lý không dựa trên sự đồng ý của chủ thể thông tin
    .with-consent = Thông tin cá nhân được xử lý dựa trên sự đồng ý của chủ thể thông tin
    .with-consent-and-by-law = Thông tin cá nhân được xử lý một phần dựa trên sự đồng ý, một phần không dựa trên sự đồng ý
    .basis-not-stated = Thông tin cá nhân khác được xử lý
    .basis = Căn cứ pháp lý của việc xử lý
    .required = Mục bắt buộc
    .optional = Mục tùy chọn
    .unspecified = Mục được xử lý
    .sensitive = Thông tin nhạy cảm
    .automatic = Mục được thu thập tự động
    .unique-identifiers = Thông tin định danh duy nhất trong số đó
    .collection = Cách thu thập thông tin cá nhân
    .collected-by = Phương thức thu thập
    .website-forms = Nơi thu thập trên trang web

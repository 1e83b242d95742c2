# Terms of this language only: words that many sentences share. Korean laws always say that they are Korean.

-pipa = Đạo luật Bảo vệ thông tin cá nhân của Hàn Quốc
-medical-service-act = Đạo luật Y tế của Hàn Quốc
-commercial-act = Đạo luật Thương mại của Hàn Quốc
-consumers-act = Đạo luật khung của Hàn Quốc về người tiêu dùng
-method-notification = Cáo thị của Hàn Quốc về phương thức xử lý thông tin cá nhân

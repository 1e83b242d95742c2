# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = Biện pháp khắc phục khi quyền, lợi ích của chủ thể thông tin bị xâm phạm
    .intro = Khi cần trình báo, tư vấn về việc xâm phạm thông tin cá nhân hoặc hòa giải tranh chấp, chủ thể thông tin có thể liên hệ với các cơ quan sau đây.
    .none = { CAP($we) } không giới thiệu riêng cơ quan hỗ trợ khắc phục khi quyền, lợi ích bị xâm phạm.
    .missing = Chính sách xử lý thông tin cá nhân đã công khai không ghi cơ quan có thể tiếp nhận trình báo hoặc tư vấn về việc xâm phạm thông tin cá nhân.
    .bodies = Các cơ quan có thể liên hệ
    .body = Cơ quan
    .phone = Điện thoại
    .website = Trang web
    .short-numbers = Số điện thoại ghi không có mã quốc gia chỉ gọi được trong lãnh thổ Hàn Quốc. Từ bên ngoài Hàn Quốc, xin vui lòng liên hệ qua trang web.

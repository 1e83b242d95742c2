# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = Thủ tục và phương pháp tiêu hủy thông tin cá nhân
    .none = { CAP($we) } không lưu giữ thông tin cá nhân phải tiêu hủy.
    .procedure = Thủ tục tiêu hủy
    .methods = Phương pháp tiêu hủy
    .electronic = Thông tin cá nhân dưới dạng tệp điện tử
    .paper = Thông tin cá nhân được ghi hoặc in trên giấy
    .kept-by-law = Thông tin cá nhân lưu trữ theo pháp luật
    .kept-by-law-stated = Các hồ sơ mà pháp luật khác quy định phải lưu trữ, căn cứ và thời hạn lưu trữ được nêu tại “{ $section }”.

# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = trang web
method-written-form = biểu mẫu giấy
method-fax = fax
method-phone = điện thoại
method-email = email
method-consultation-board = bảng tin tư vấn
method-reservation-board = bảng tin đặt hẹn
method-basic-information-entry = nhập thông tin cơ bản
method-plain-language-form-for-children = biểu mẫu riêng được viết bằng ngôn từ đơn giản, dễ hiểu đối với trẻ em
method-method-in-this-policy = phương thức quy định trong Chính sách xử lý thông tin cá nhân này

## For today's clinics

method-reception = tiếp nhận khi đến khám
method-kiosk = máy tiếp nhận tự động
method-mobile-app = ứng dụng di động
method-text-message = tin nhắn SMS
method-kakaotalk = KakaoTalk
method-messenger = tư vấn qua ứng dụng nhắn tin
method-medical-interview = hỏi bệnh trong khi khám
method-from-other-medical-institutions = giới thiệu khám chữa bệnh từ cơ sở y tế khác
method-from-facilitators = cung cấp từ doanh nghiệp thu hút bệnh nhân nước ngoài
method-automatic-generation = tự động tạo ra trong quá trình sử dụng dịch vụ
method-camera-recording = ghi hình bằng thiết bị xử lý thông tin video
method-legal-representative-signature = giấy đồng ý có chữ ký của người đại diện theo pháp luật
method-legal-representative-mobile-phone-verification = xác minh danh tính người đại diện theo pháp luật qua điện thoại di động
method-legal-representative-phone-confirmation = xác nhận qua điện thoại với người đại diện theo pháp luật
method-legal-representative-email-consent = thư trả lời qua email của người đại diện theo pháp luật

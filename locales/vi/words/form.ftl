# Where on the website personal information is entered. Nouns.

form-membership-registration = đăng ký thành viên
form-real-time-consultation = tư vấn thời gian thực
form-online-reservation = đặt hẹn trực tuyến
form-online-consultation = tư vấn trực tuyến
form-free-estimate = báo giá miễn phí
form-self-diagnosis = tự chẩn đoán

## For today's clinics

form-inquiry = gửi câu hỏi
form-survey = khảo sát
form-event-application = đăng ký tham gia sự kiện
form-payment = thanh toán
form-review = đánh giá sau khi sử dụng
form-certificate-request = yêu cầu cấp giấy chứng nhận
form-job-application = nộp hồ sơ xin việc

# Headings of processing activities. Noun phrases in lower case; the program capitalizes them where needed.

## As published

activity-membership-consultation-and-application = đăng ký thành viên, tư vấn, đăng ký dịch vụ và cung cấp các dịch vụ khác
activity-all-services = toàn bộ dịch vụ
activity-medical-referral-and-information = lập giấy giới thiệu khám chữa bệnh và cung cấp thông tin y tế
activity-record-explanation = giải thích hồ sơ xét nghiệm và thông tin dùng thuốc
activity-inquiries = xử lý câu hỏi và hỗ trợ
activity-free-estimate-and-self-diagnosis = báo giá miễn phí và tự chẩn đoán
activity-user-analysis = phân tích tình hình người dùng và phát triển dịch vụ
activity-medical-care = khám chữa bệnh
activity-membership = quản lý thành viên trang web
activity-identity-verification-by-mobile-phone-or-i-pin = xác minh danh tính (xác thực bằng điện thoại di động và xác thực bằng i-PIN)
activity-card-payment = thanh toán bằng thẻ tín dụng
activity-surveys-and-events = khảo sát và sự kiện
activity-consultation-and-reservation = tư vấn khám chữa bệnh và đặt hẹn

## For today's clinics

activity-reservation = đặt hẹn khám
activity-online-consultation = tư vấn trực tuyến
activity-health-checkup = khám sức khỏe
activity-surgery-and-procedures = phẫu thuật và thủ thuật
activity-prescription = kê đơn và pha chế thuốc
activity-certificate-issuance = cấp các loại giấy chứng nhận
activity-identity-verification = xác minh danh tính
activity-payment = thu và hoàn trả chi phí khám chữa bệnh
activity-service-fees = thanh toán và hoàn trả phí sử dụng dịch vụ
activity-service-contracts = thực hiện hợp đồng dịch vụ
activity-health-insurance-claims = yêu cầu thanh toán chi phí khám chữa bệnh bảo hiểm y tế
activity-foreign-patient-services = hỗ trợ bệnh nhân nước ngoài
activity-interpretation = hỗ trợ phiên dịch
activity-travel-support = hỗ trợ nhập cảnh, lưu trú và đi lại
activity-marketing = quảng bá và tiếp thị
activity-personalized-services = dịch vụ và quảng cáo được cá nhân hóa
activity-before-and-after-photos = quản lý ảnh trước và sau thủ thuật
activity-complaint-handling = xử lý kiến nghị và tranh chấp
activity-research = nghiên cứu học thuật
activity-recruitment = tuyển dụng
activity-camera-operation = vận hành thiết bị xử lý thông tin video cố định
activity-website-operation = vận hành trang web

# Items of personal information. Nouns in lower case that can stand in a list, a table cell or a sentence.

## Identity

item-name = họ và tên
item-korean-name = họ và tên bằng tiếng Hàn
item-english-name = họ và tên bằng tiếng Anh
item-resident-registration-number = số đăng ký cư dân Hàn Quốc
item-passport-number = số hộ chiếu
item-drivers-license-number = số giấy phép lái xe
item-alien-registration-number = số đăng ký người nước ngoài tại Hàn Quốc
item-nationality = quốc tịch
item-visa-type = tư cách lưu trú
item-country = quốc gia
item-country-of-residence = quốc gia cư trú
item-date-of-birth = ngày tháng năm sinh
item-gender = giới tính
item-age = tuổi
item-age-group = nhóm tuổi
item-photo = ảnh
item-signature = chữ ký

## Contact

item-contact-information = thông tin liên lạc
item-mobile-phone = số điện thoại di động
item-phone = số điện thoại
item-fax-number = số fax
item-address = địa chỉ
item-email = địa chỉ email
item-emergency-contact = thông tin liên lạc khẩn cấp
item-messenger-id = tài khoản ứng dụng nhắn tin

## Occupation and institution

item-occupation = nghề nghiệp
item-workplace-or-hospital-name = tên nơi làm việc hoặc tên bệnh viện
item-workplace-or-hospital-address = địa chỉ nơi làm việc hoặc địa chỉ bệnh viện
item-license-number = số giấy phép hành nghề
item-company-name = tên công ty
item-institution-name = tên tổ chức
item-medical-institution-name = tên cơ sở y tế
item-medical-department = khoa khám bệnh
item-attending-physician-name = họ và tên bác sĩ phụ trách
item-education-and-career = học vấn và quá trình công tác

## Legal representatives and family

item-legal-representative-information = thông tin của người đại diện theo pháp luật
item-legal-representative-information-under-14 = thông tin của người đại diện theo pháp luật của trẻ em chưa đủ 14 tuổi
item-legal-representative-name = họ và tên của người đại diện theo pháp luật
item-legal-representative-contact-information = thông tin liên lạc của người đại diện theo pháp luật
item-legal-representative-mobile-phone = số điện thoại di động của người đại diện theo pháp luật
item-legal-representative-date-of-birth = ngày tháng năm sinh của người đại diện theo pháp luật
item-legal-representative-relationship = mối quan hệ với người đại diện theo pháp luật
item-guardian-name = họ và tên người bảo hộ
item-guardian-contact-information = thông tin liên lạc của người bảo hộ

## Health

item-health-information = thông tin sức khỏe
item-health-information-needed-for-care = thông tin sức khỏe khác mà nhân viên y tế cho là cần thiết để cung cấp dịch vụ khám chữa bệnh
item-health-status = tình trạng sức khỏe
item-symptoms = triệu chứng
item-medical-history = bệnh sử
item-past-medical-history = tiền sử bệnh
item-family-history = tiền sử gia đình
item-surgical-history = tiền sử phẫu thuật
item-surgical-interest-areas = bộ phận quan tâm phẫu thuật
item-allergies = thông tin dị ứng
item-pregnancy = có mang thai hay không
item-vital-signs = số đo cơ thể và dấu hiệu sinh tồn
item-diagnosis = tên chẩn đoán
item-treatment-details = nội dung điều trị
item-medical-information = thông tin khám chữa bệnh
item-medical-records = hồ sơ khám chữa bệnh
item-test-records = hồ sơ xét nghiệm
item-hospital-test-records-for-consultation = hồ sơ xét nghiệm của bệnh viện cần cho việc tư vấn y tế
item-prescription-records = hồ sơ kê đơn
item-prescription-records-for-consultation = hồ sơ kê đơn cần cho việc tư vấn y tế
item-medication-information = thông tin dùng thuốc
item-medical-images = hình ảnh y khoa
item-before-and-after-photos = ảnh trước và sau thủ thuật
item-health-checkup-records = hồ sơ khám sức khỏe
item-health-checkup-results = kết quả khám sức khỏe
item-consultation-information = thông tin tư vấn
item-questionnaire-responses = nội dung hỏi bệnh
item-information-needed-for-referral = thông tin khác cần cho việc giới thiệu khám chữa bệnh
item-information-needed-for-treatment = thông tin khác cần cho việc khám chữa bệnh
item-genetic-information = thông tin di truyền
item-fingerprint = dấu vân tay
item-facial-features = thông tin đặc điểm khuôn mặt

## Testing and records

item-date = ngày
item-chart-number = số bệnh án
item-prescription-code = mã đơn thuốc
item-collection-date = ngày lấy mẫu
item-specimen-name = tên mẫu bệnh phẩm
item-test-name = tên xét nghiệm
item-visit-date = ngày đến khám
item-reservation-details = nội dung đặt hẹn
item-inquiry-details = nội dung câu hỏi
item-complaint-details = nội dung kiến nghị
item-contract-details = nội dung hợp đồng
item-health-insurance-number = số thẻ bảo hiểm y tế

## Accounts, verification and payment

item-login-id = tên đăng nhập
item-password = mật khẩu
item-email-reception-preference = lựa chọn nhận hoặc không nhận email
item-marketing-preference = lựa chọn nhận hoặc không nhận thông tin quảng bá
item-verification-value = giá trị xác thực
item-i-pin-number = số i-PIN (đối với thành viên dùng i-PIN)
item-connecting-information = thông tin liên kết (CI)
item-duplicate-information = thông tin xác nhận đăng ký trùng lặp (DI)
item-membership-verification-information = thông tin xác thực đăng ký
item-website-member-information = thông tin thành viên trang web
item-card-issuer = tên công ty phát hành thẻ
item-card-number = số thẻ
item-card-approval-information = thông tin chấp thuận thanh toán thẻ
item-card-approval-information-other = thông tin chấp thuận thanh toán thẻ khác
item-bank-account = thông tin tài khoản ngân hàng
item-payment-records = hồ sơ thanh toán
item-cash-receipt-number = số cấp biên lai tiền mặt của Hàn Quốc

## Generated or recorded

item-service-use-records = lịch sử sử dụng dịch vụ
item-access-logs = nhật ký truy cập
item-access-ip-information = thông tin IP truy cập
item-ip-information = thông tin IP
item-ip-address = địa chỉ IP
item-cookies = cookie
item-device-information = thông tin thiết bị
item-advertising-identifier = mã định danh quảng cáo
item-behavioral-information = thông tin hành vi
item-location-information = thông tin vị trí
item-cctv-footage = video CCTV
item-call-recordings = bản ghi âm cuộc gọi
item-vehicle-number = biển số xe
item-other-data = thông tin khác

## Foreign patients

item-length-of-stay = thời gian lưu trú
item-entry-and-departure-dates = ngày nhập cảnh và xuất cảnh
item-flight-information = thông tin chuyến bay
item-accommodation-information = thông tin chỗ ở
item-preferred-language = ngôn ngữ sử dụng

# Purposes of processing. Noun phrases in lower case; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = cung cấp dịch vụ
purpose-service-contract-performance = thực hiện hợp đồng cung cấp dịch vụ
purpose-related-service-provision = cung cấp dịch vụ liên quan
purpose-content-provision = cung cấp nội dung
purpose-goods-delivery = giao hàng hóa
purpose-invoice-delivery = gửi giấy yêu cầu thanh toán
purpose-member-management = quản lý thành viên
purpose-identity-verification = xác minh danh tính
purpose-personal-identification = nhận dạng cá nhân
purpose-age-verification = xác nhận độ tuổi
purpose-legal-representative-consent-confirmation = xác nhận người đại diện theo pháp luật có đồng ý với việc thu thập thông tin cá nhân của trẻ em chưa đủ 14 tuổi hay không
purpose-notice-delivery = chuyển các nội dung cần thông báo
purpose-marketing-and-advertising = sử dụng cho tiếp thị và quảng cáo
purpose-access-frequency-analysis = nắm bắt tần suất truy cập
purpose-service-use-statistics = thống kê việc sử dụng dịch vụ
purpose-member-service-use-statistics = phân tích thống kê việc sử dụng dịch vụ của thành viên

## Referral and medical information

purpose-preparation-of-medical-referral-letters = lập giấy giới thiệu khám chữa bệnh
purpose-provision-of-medical-information = cung cấp thông tin y tế
purpose-explanation-of-test-records = giải thích hồ sơ xét nghiệm của bệnh viện
purpose-explanation-of-medication-information = giải thích thông tin dùng thuốc
purpose-inquiry-handling = xử lý câu hỏi liên quan đến dịch vụ
purpose-inquiry-support = hỗ trợ đối với câu hỏi liên quan đến dịch vụ
purpose-delivery-of-medical-referral-letters = chuyển giấy giới thiệu khám chữa bệnh
purpose-medical-service-provision = cung cấp dịch vụ y tế

## Estimates and analysis

purpose-reply-management = quản lý việc trả lời khi cung cấp dịch vụ
purpose-free-estimate-email-reply = sử dụng địa chỉ email để trả lời câu hỏi qua email về báo giá miễn phí
purpose-user-status-analysis = phân tích tình hình người dùng
purpose-website-improvement-by-user-analysis = phân tích thông tin bao gồm quốc gia, giới tính, nhóm tuổi của người dùng để làm dữ liệu cải thiện trang web
purpose-website-improvement-by-country-gender-and-age-group = phân tích quốc gia, giới tính và nhóm tuổi của người dùng để làm dữ liệu cải thiện trang web
purpose-new-service-development-and-operation = phát triển dịch vụ mới và vận hành trong tương lai
purpose-new-service-development-by-user-analysis = sử dụng làm tài liệu tham khảo để phát triển dịch vụ mới thông qua phân tích người dùng
purpose-operational-strategy-by-user-opinions = sử dụng làm tài liệu tham khảo để xây dựng chiến lược vận hành trang web trong tương lai có phản ánh ý kiến của người dùng

## Medical care

purpose-treatment-verification = thủ tục xác nhận khám chữa bệnh
purpose-examination-verification = thủ tục xác nhận xét nghiệm
purpose-reservation-verification = thủ tục xác nhận đặt hẹn
purpose-diagnosis-and-treatment = cung cấp dịch vụ khám chữa bệnh để chẩn đoán và điều trị
purpose-billing = dịch vụ hành chính để yêu cầu thanh toán chi phí khám chữa bệnh
purpose-payment = dịch vụ hành chính để thu chi phí khám chữa bệnh
purpose-refunds = dịch vụ hành chính để hoàn trả chi phí khám chữa bệnh
purpose-medical-fee-statement-delivery = gửi bảng tính chi phí khám chữa bệnh
purpose-detailed-statement-delivery = gửi bảng kê chi tiết chi phí khám chữa bệnh
purpose-certificate-delivery = gửi giấy chứng nhận
purpose-medicine-dispatch = gửi thuốc
purpose-goods-dispatch = gửi hàng hóa
purpose-result-dispatch = gửi kết quả
purpose-referral-information = cung cấp thông tin khám chữa bệnh cho cơ sở y tế khác để giới thiệu khám chữa bệnh
purpose-return-referral-information = cung cấp thông tin khám chữa bệnh cho cơ sở y tế khác để chuyển trả bệnh nhân
purpose-notice-communication = bảo đảm kênh liên lạc để chuyển các nội dung cần thông báo
purpose-complaint-communication = bảo đảm kênh liên lạc để xử lý ý kiến không hài lòng
purpose-issue-resolution-communication = bảo đảm kênh liên lạc để giải quyết vấn đề
purpose-online-consultation-response = trả lời tư vấn trực tuyến
purpose-new-service-information = cung cấp thông tin về dịch vụ mới
purpose-event-information = cung cấp thông tin về sự kiện
purpose-quality-management-action = biện pháp pháp lý, hành chính để quản lý chất lượng của cơ sở y tế
purpose-operation-action = biện pháp pháp lý, hành chính để vận hành cơ sở y tế
purpose-education-analysis-data = cung cấp dữ liệu phân tích tối thiểu cho đào tạo
purpose-research-analysis-data = cung cấp dữ liệu phân tích tối thiểu cho nghiên cứu
purpose-medical-topic-information = cung cấp thông tin về y tế
purpose-academic-topic-information = cung cấp thông tin về học thuật
purpose-institution-information = cung cấp thông tin về cơ sở y tế
purpose-consultation-reference-material = sử dụng làm tài liệu tham khảo để tư vấn thuận lợi
purpose-treatment-reference-material = sử dụng làm tài liệu tham khảo để khám chữa bệnh thuận lợi
purpose-consumer-information-collection = thu thập thông tin vì người tiêu dùng theo Điều 52 { -consumers-act }

## Website of a clinic

purpose-required-information = thông tin bắt buộc
purpose-optional-information = thông tin tùy chọn
purpose-treatment-reservation = đặt hẹn khám qua trang web
purpose-reservation-inquiry = tra cứu lịch hẹn qua trang web
purpose-website-membership-service = cung cấp dịch vụ dành cho thành viên qua trang web
purpose-hospital-news-by-email = thông báo tin tức bệnh viện qua email
purpose-disease-information-by-email = cung cấp thông tin về bệnh qua email
purpose-surveys = khảo sát
purpose-service-use-statistics-collection = thu thập số liệu thống kê về việc sử dụng dịch vụ

## Cookies

purpose-preferences-and-interests = nắm bắt sở thích và lĩnh vực quan tâm
purpose-activity-tracking = theo dõi hoạt động
purpose-targeted-marketing-by-participation-and-visits = tiếp thị có mục tiêu theo mức độ tham gia sự kiện, tần suất truy cập và số lần truy cập
purpose-personalized-services-by-participation-and-visits = cung cấp dịch vụ được cá nhân hóa theo mức độ tham gia sự kiện, tần suất truy cập và số lần truy cập
purpose-appropriate-service-provision = cung cấp dịch vụ phù hợp
purpose-useful-service-provision = cung cấp dịch vụ hữu ích
purpose-visit-pattern-analysis = nắm bắt hình thức truy cập dịch vụ
purpose-usage-pattern-analysis = nắm bắt hình thức sử dụng dịch vụ
purpose-user-scale-analysis = nắm bắt quy mô người dùng
purpose-convenient-service-provision = cung cấp dịch vụ tiện lợi hơn

## Cameras

purpose-patient-safety = an toàn của bệnh nhân
purpose-facility-safety = an toàn của cơ sở vật chất
purpose-fire-prevention = phòng cháy
purpose-crime-prevention = phòng ngừa tội phạm

## For today's clinics

purpose-patient-identification = xác nhận bệnh nhân
purpose-appointment-management = tiếp nhận, thay đổi, hủy lịch hẹn khám
purpose-appointment-reminders = thông báo lịch hẹn
purpose-medical-record-keeping = lập và lưu trữ hồ sơ khám chữa bệnh
purpose-prescription-issuance = cấp đơn thuốc
purpose-outsourced-test-requests = yêu cầu xét nghiệm và xác nhận kết quả
purpose-health-checkup = thực hiện khám sức khỏe và thông báo kết quả
purpose-health-insurance-claims = yêu cầu thanh toán và thẩm định chi phí khám chữa bệnh bảo hiểm y tế
purpose-health-insurance-claims-review = thẩm định chi phí khám chữa bệnh bảo hiểm y tế
purpose-certificate-issuance = cấp giấy chẩn đoán và giấy chứng nhận
purpose-follow-up-care = theo dõi diễn biến sau khám chữa bệnh
purpose-emergency-contact = liên lạc trong tình huống khẩn cấp
purpose-statutory-duty = thực hiện nghĩa vụ theo pháp luật
purpose-website-security = vận hành trang web an toàn
purpose-complaint-handling = tiếp nhận và xử lý kiến nghị
purpose-dispute-handling = ứng phó và giải quyết tranh chấp
purpose-foreign-patient-consultation = tư vấn cho bệnh nhân nước ngoài và sắp xếp lịch khám chữa bệnh
purpose-foreign-patient-reporting = báo cáo kết quả thu hút bệnh nhân nước ngoài
purpose-interpretation-support = cung cấp dịch vụ phiên dịch
purpose-visa-support = hỗ trợ cấp thị thực
purpose-accommodation-and-transport-support = hỗ trợ lưu trú và đi lại
purpose-tax-document-provision = cung cấp tài liệu liên quan đến thuế
purpose-year-end-tax-data-verification = xác nhận dữ liệu chi phí y tế để quyết toán thuế cuối năm tại Hàn Quốc
purpose-service-fee-payment = thanh toán phí sử dụng dịch vụ
purpose-service-fee-refund = hoàn trả phí sử dụng dịch vụ
purpose-duplicate-registration-prevention = ngăn đăng ký trùng lặp
purpose-abuse-prevention = ngăn sử dụng sai trái
purpose-service-improvement = cải thiện dịch vụ
purpose-service-use-analysis = phân tích việc sử dụng dịch vụ
purpose-promotional-information = cung cấp thông tin quảng bá
purpose-facility-security = an ninh cơ sở vật chất
purpose-parking-management = quản lý đỗ xe
purpose-academic-research = nghiên cứu học thuật
purpose-scientific-research = nghiên cứu khoa học
purpose-statistics-preparation = lập thống kê
purpose-recruitment = thực hiện thủ tục tuyển dụng

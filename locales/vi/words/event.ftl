# The event that ends or starts a period: stands after "đến" (until) and "kể từ" (from).

event-purpose-achieved = khi đạt được mục đích thu thập, sử dụng
event-service-provision-ends = khi kết thúc thời gian cần thiết để cung cấp dịch vụ
event-service-completion = khi hoàn tất dịch vụ
event-membership-withdrawal-or-expulsion = khi hủy tư cách thành viên hoặc bị khai trừ
event-last-login = ngày đăng nhập cuối cùng
event-survey-or-event-ends = khi kết thúc khảo sát hoặc sự kiện
event-entrustment-contract-ends = khi chấm dứt hợp đồng ủy thác

## For today's clinics

event-membership-ends = khi hủy tư cách thành viên
event-consent-withdrawn = khi rút lại sự đồng ý
event-consented-period-ends = khi hết thời hạn đã đồng ý
event-contract-ends = khi chấm dứt hợp đồng
event-collection = ngày thu thập
event-recording = ngày ghi hình
event-record-created = ngày lập hồ sơ
event-last-visit = ngày đến khám cuối cùng
event-treatment-ends = khi kết thúc khám chữa bệnh
event-reservation-completed = ngày khám theo lịch hẹn
event-consultation-completed = khi hoàn tất tư vấn
event-reply-completed = khi hoàn tất việc trả lời
event-inquiry-answered = ngày trả lời câu hỏi
event-payment-completed = khi hoàn tất thanh toán
event-dispute-resolved = khi giải quyết xong tranh chấp
event-complaint-closed = ngày xử lý xong kiến nghị
event-pseudonymization = ngày giả danh hóa
event-investigation-ends = khi kết thúc điều tra hình sự hoặc việc xác minh
event-recruitment-ends = khi kết thúc thủ tục tuyển dụng
event-destruction = ngày tiêu hủy

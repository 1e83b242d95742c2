# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = công việc xét nghiệm
task-checkup-system-maintenance-and-support = bảo trì và hỗ trợ hệ thống khám sức khỏe
task-questionnaire-scan-input-system = hệ thống tự động nhập liệu bằng cách quét phiếu hỏi bệnh
task-system-maintenance = bảo trì hệ thống
task-checkup-image-and-record-system-maintenance = bảo trì hệ thống hình ảnh và hồ sơ khám sức khỏe
task-security-system = hệ thống an ninh
task-cctv-and-fingerprint-system = hệ thống CCTV và nhận dạng vân tay
task-questionnaire-and-medication-log-shipping = giao phiếu hỏi bệnh và nhật ký dùng thuốc
task-checkup-result-shipping = giao kết quả khám sức khỏe
task-website-server-management-and-maintenance = quản lý và bảo trì máy chủ trang web
task-server-hosting = hosting máy chủ

## For today's clinics

task-hosting = hosting trang web
task-cloud-storage = vận hành và bảo quản trên máy chủ đám mây
task-it-maintenance = bảo trì hệ thống máy tính
task-electronic-medical-record-system = vận hành và bảo trì hệ thống bệnh án điện tử
task-medical-image-system = vận hành và bảo trì hệ thống hình ảnh y khoa
task-reservation-system = vận hành hệ thống đặt hẹn
task-courier = giao hàng chuyển phát
task-cctv-operation = lắp đặt và quản lý thiết bị xử lý thông tin video
task-messaging = gửi tin nhắn SMS và tin nhắn thông báo KakaoTalk
task-email-sending = gửi email
task-payment-processing = xử lý thanh toán
task-identity-verification = xác minh danh tính
task-interpretation = phiên dịch
task-translation = biên dịch
task-call-center = vận hành điện thoại tư vấn
task-online-consultation-operation = vận hành dịch vụ tư vấn trực tuyến
task-promotion = thực hiện thay việc quảng bá và tiếp thị
task-survey = khảo sát
task-document-destruction = tiêu hủy tài liệu
task-pickup-and-transport = đưa đón và hỗ trợ đi lại
task-accommodation-reservation = đặt chỗ ở
task-tax-and-accounting = thuế và kế toán
task-generative-ai-consultation = vận hành dịch vụ tư vấn bằng trí tuệ nhân tạo tạo sinh

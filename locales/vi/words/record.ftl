# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = danh sách bệnh nhân
record-medical-chart = bệnh án
record-prescription = đơn thuốc
record-surgery-record = hồ sơ phẫu thuật
record-test-record = hồ sơ nội dung xét nghiệm và nhận định xét nghiệm
record-radiograph = phim chụp X-quang (bao gồm dữ liệu hình ảnh) và bản nhận định kèm theo
record-nursing-record = hồ sơ điều dưỡng
record-midwifery-record = hồ sơ hộ sinh
record-certificate-copy = bản sao giấy chẩn đoán và các giấy tờ tương tự
record-home-nursing-record = hồ sơ điều dưỡng tại nhà
record-insurance-claim = giấy tờ về yêu cầu thanh toán chi phí khám chữa bệnh bảo hiểm y tế
record-dispensing-record = hồ sơ pha chế thuốc
record-narcotics-record = hồ sơ xử lý các chất ma túy
record-operating-room-footage = thông tin video CCTV phòng phẫu thuật

## Electronic commerce
record-advertising = hồ sơ về ghi nhãn, quảng cáo
record-contract = hồ sơ về hợp đồng, rút lại đề nghị giao kết và các việc tương tự
record-payment = hồ sơ về thanh toán tiền, cung ứng hàng hóa và các việc tương tự
record-dispute = hồ sơ về xử lý ý kiến không hài lòng hoặc tranh chấp của người tiêu dùng

## Communications, credit, finance, location
record-visit-record = hồ sơ về lượt truy cập
record-access-log-telecom = dữ liệu nhật ký liên lạc máy tính, Internet và dữ liệu truy vết nơi kết nối
record-call-data = dữ liệu xác nhận việc liên lạc như ngày giờ liên lạc viễn thông
record-credit-information = hồ sơ về thu thập, xử lý, sử dụng thông tin tín dụng và các việc tương tự
record-electronic-financial-transaction = hồ sơ về giao dịch tài chính điện tử
record-location-use = dữ liệu xác nhận việc sử dụng, cung cấp thông tin vị trí

## Taxes, business, labor
record-tax-books = sổ sách và chứng từ liên quan đến thuế quốc gia
record-local-tax-books = sổ sách và chứng từ liên quan đến thuế địa phương
record-commercial-books = sổ sách kế toán thương mại và giấy tờ quan trọng về kinh doanh
record-commercial-slips = phiếu kế toán
record-employment-documents = giấy tờ về hợp đồng lao động

## Personal information protection
record-identity-verification = hồ sơ về xác minh danh tính
record-cctv-footage = thông tin video cá nhân
record-pseudonymized-processing = hồ sơ xử lý thông tin giả danh
record-system-access-log = nhật ký truy cập hệ thống xử lý thông tin cá nhân
record-dormant-account = thông tin cá nhân của người dùng không sử dụng dịch vụ trong 1 năm

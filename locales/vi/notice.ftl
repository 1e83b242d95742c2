# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = Thông báo thay đổi Chính sách xử lý thông tin cá nhân
    .title = Thông báo nội dung sửa đổi Chính sách xử lý thông tin cá nhân của { $name }
    .title-first = Thông báo ban hành Chính sách xử lý thông tin cá nhân của { $name }
    .headline = Chính sách xử lý thông tin cá nhân thay đổi từ { $date }
    .headline-first = Chính sách xử lý thông tin cá nhân có hiệu lực từ { $date }
    .mark = [Mẫu]
    .mark-draft = [Bản thảo]
    .draft = Đây là bản thảo chưa chính thức, không phải thông báo đã công bố.
    .sample = Đây là thông báo của trang web mẫu, không phải thông báo do đơn vị này công bố.
    .illustrative = Đây là nội dung sửa đổi được lập làm mẫu, không phải nội dung do đơn vị này công bố.
    .prevails = Nếu thông báo bằng tiếng Hàn và bản dịch khác nhau, thông báo bằng tiếng Hàn được ưu tiên áp dụng.
    .intro = { CAP($name) } sửa đổi Chính sách xử lý thông tin cá nhân như sau; nội dung sửa đổi có hiệu lực từ { $date }.
    .intro-first = { CAP($name) } ban hành Chính sách xử lý thông tin cá nhân; chính sách có hiệu lực từ { $date }.
    .effective = Ngày dự kiến thay đổi (có hiệu lực)
    .effective-first = Ngày dự kiến có hiệu lực
    .effective-past = Ngày thay đổi (có hiệu lực)
    .effective-past-first = Ngày có hiệu lực
    .announced = Ngày công bố
    .between = Từ ngày công bố đến ngày có hiệu lực
    .days = { $days } ngày
    .previous = Ngày có hiệu lực của chính sách trước sửa đổi
    .reason = Lý do sửa đổi
    .reason-first = Lý do ban hành
    .changes = Nội dung sửa đổi chính
    .unchanged = Nội dung xử lý thông tin cá nhân không thay đổi; chỉ chỉnh sửa câu chữ và cách trình bày.
    .more = Có thể xem { $count } thay đổi khác tại: { $address }
    .parts = Ngoài ra, các mục sau đây còn có nội dung thay đổi khác.
    .parts-at = Có thể xem nội dung chi tiết trong bản so sánh trước và sau khi thay đổi: { $address }
    .contact = Liên hệ
    .department = Bộ phận chuyên trách
    .person = Nhân viên chuyên trách
    .phone = Điện thoại
    .email = Email
    .texts = Xem toàn văn
    .compare = So sánh Chính sách xử lý thông tin cá nhân trước và sau khi thay đổi
    .new = Chính sách xử lý thông tin cá nhân sau sửa đổi
    .new-first = Chính sách xử lý thông tin cá nhân
    .old = Chính sách xử lý thông tin cá nhân trước sửa đổi
    .history = Chính sách xử lý thông tin cá nhân theo thời gian áp dụng
    .address = Địa chỉ của thông báo này
    .record = Kiểm tra hồ sơ ghi nhận
    .witness = Giá trị dưới đây được tính từ toàn bộ hồ sơ ghi nhận các Chính sách xử lý thông tin cá nhân đã công bố cho đến khi đưa ra thông báo này. Nếu lưu lại thông báo này, sau này có thể kiểm tra hồ sơ đó có bị thay đổi hay không.
    .head = Giá trị kiểm tra của hồ sơ ghi nhận

## For telephones: short.

notice-brief =
    .reason = Lý do
    .contact = Liên hệ
    .address = Chi tiết
    .more-at = { $count } thay đổi khác
    .all-at = { $count } thay đổi
    .parts = Các mục khác có nội dung thay đổi: { LIST($parts) }
notice-sms =
    .whole = [{ $name }] Chính sách xử lý thông tin cá nhân thay đổi từ { $date }. { $address }
    .whole-first = [{ $name }] Chính sách xử lý thông tin cá nhân có hiệu lực từ { $date }. { $address }
    .named = [{ $name }] Thay đổi chính sách: { $address }
    .named-first = [{ $name }] Chính sách có hiệu lực: { $address }
    .least = Thay đổi chính sách: { $address }
    .least-first = Chính sách có hiệu lực: { $address }
    .title = [{ $name }] Thông báo thay đổi Chính sách xử lý thông tin cá nhân
    .title-first = [{ $name }] Thông báo hiệu lực của Chính sách xử lý thông tin cá nhân
    .opening = Chính sách xử lý thông tin cá nhân thay đổi từ { $date }.
    .opening-first = Chính sách xử lý thông tin cá nhân có hiệu lực từ { $date }.
notice-alimtalk =
    .variable = tên
    .greeting = Kính chào { $receiver }, đây là { $name }.

## Calendar, feeds, poster

notice-calendar =
    .summary = { $name }: thay đổi Chính sách xử lý thông tin cá nhân có hiệu lực
    .summary-first = { $name }: Chính sách xử lý thông tin cá nhân có hiệu lực
notice-feed =
    .title = { $name }: thông báo thay đổi Chính sách xử lý thông tin cá nhân
notice-poster =
    .date = { $date }
    .headline = Chính sách xử lý thông tin cá nhân thay đổi từ ngày nêu trên.
    .headline-first = Chính sách xử lý thông tin cá nhân có hiệu lực từ ngày nêu trên.

# The words that make up a page: status, dates, period of application, which text prevails, no such page. A date may be a day or only a month, so no "ngày" stands before it.

page-status-in-force = Đang có hiệu lực
page-status-upcoming = Sắp có hiệu lực
page-status-superseded = Chính sách trước đây
page-status-scheduled = Sắp công bố
page-date-established = Ngày ban hành
page-date-announced = Ngày công bố
page-date-effective = Ngày có hiệu lực
page-date-period = Thời gian áp dụng
page-period-open = Áp dụng từ { $from } đến nay
page-period-upcoming = Dự kiến áp dụng từ { $from }
page-period-closed = Áp dụng từ { $from } đến { $until }
page-period-coming = Dự kiến áp dụng từ { $from } đến { $until }
page-period-before = Áp dụng từ { $from } đến trước { $next }
page-prevails = Nếu Chính sách xử lý thông tin cá nhân bằng tiếng Hàn và bản dịch khác nhau, Chính sách xử lý thông tin cá nhân bằng tiếng Hàn được ưu tiên áp dụng.
page-description = Chính sách xử lý thông tin cá nhân của { $name }. Ngày có hiệu lực: { $date }.
page-not-found = Không tìm thấy trang
page-archive = Địa chỉ của tài liệu này: { $address }
page-corrects = Chính sách này đính chính sai sót của chính sách có hiệu lực từ { $date }.
page-corrected-by = Sai sót của chính sách này đã được đính chính trong chính sách có hiệu lực từ { $date }.
page-removed = Một phần nội dung đã bị xóa vào { $date }. Lý do: { $reason }
page-notice = Chính sách xử lý thông tin cá nhân thay đổi từ { $date }.
page-history-title = Lịch sử thay đổi Chính sách xử lý thông tin cá nhân của { $name }
page-compare-title = So sánh Chính sách xử lý thông tin cá nhân của { $name } trước và sau khi thay đổi

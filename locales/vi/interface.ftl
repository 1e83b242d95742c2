# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Chuyển đến nội dung chính
ui-languages = Ngôn ngữ
ui-sample = Đây là trang web mẫu, không phải trang web chính thức của các đơn vị được nêu.
ui-back-to-top = Lên đầu trang

# Head of a policy
ui-status = Trạng thái
ui-illustrative = Đây là nội dung mẫu, không phải nội dung do đơn vị này công bố.
ui-superseded = Đây là chính sách trước đây, không còn được áp dụng.
ui-upcoming = Chính sách này chưa có hiệu lực.
ui-draft-mark = Bản thảo
ui-draft = Đây là bản thảo chưa chính thức, không phải chính sách đã công bố.
ui-no-translation = Chính sách này chưa được dịch sang ngôn ngữ này nên nguyên văn tiếng Hàn được hiển thị.
ui-scheduled = Chính sách này đã được xác định chính thức nhưng chưa được công bố.
ui-see-versions = Xem chính sách theo thời gian áp dụng
ui-korean-original = Nguyên văn tiếng Hàn
ui-address = Địa chỉ của tài liệu này:

# Parts of a policy
ui-labels = Các điểm chính về xử lý thông tin cá nhân
ui-contents = Mục lục
ui-link-here = Liên kết đến mục này
ui-link-copied = Đã sao chép liên kết.
ui-versions = Chính sách theo thời gian áp dụng
ui-files = Xem ở định dạng khác
ui-file-text = Văn bản thuần
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Trang web của đơn vị

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Xem thông báo thay đổi
ui-history = Xem lịch sử sửa đổi và nội dung thay đổi
ui-announced = Ngày công bố
ui-reason = Lý do sửa đổi
ui-changes = Nội dung thay đổi
ui-full-text = Toàn văn
ui-notice = Thông báo thay đổi
ui-compare-before = So sánh với chính sách ngay trước đó
ui-compare-in-force = So sánh với chính sách đang có hiệu lực
ui-digest = Giá trị kiểm tra của văn bản này (SHA-256)
ui-follow = Nhận tin thay đổi
ui-follow-about = Thêm địa chỉ dưới đây vào trình đọc nguồn cấp tin để nhận tin mỗi khi chính sách thay đổi.
ui-feed-atom = Nguồn cấp tin Atom
ui-feed-json = Nguồn cấp tin JSON
ui-ledger = Kiểm tra hồ sơ ghi nhận
ui-ledger-about = Mỗi khi một chính sách được xác định chính thức hoặc đính chính, giá trị kiểm tra của văn bản được ghi tiếp từng dòng vào sổ ghi nhận. Dưới đây là giá trị tính từ dòng cuối cùng của sổ. Nếu lưu lại giá trị này, sau này có thể đối chiếu với sổ để kiểm tra các chính sách tính đến thời điểm đó có bị thay đổi hay không.
ui-ledger-head = Giá trị kiểm tra của hồ sơ ghi nhận
ui-ledger-file = Tải xuống sổ ghi nhận
ui-redacted = [đã xóa]
ui-comparison = So sánh trước và sau khi thay đổi
ui-is-same = Văn bản của hai chính sách giống nhau.
ui-view = Cách xem
ui-view-columns = Xem song song
ui-view-redline = Xem một cột
ui-view-changes = Danh sách nội dung thay đổi
ui-legend-deleted = chữ bị xóa
ui-legend-inserted = chữ mới thêm
ui-column-before = Trước sửa đổi
ui-column-after = Sau sửa đổi
ui-omitted = (Không trích lại)
ui-unchanged = (Giống trước sửa đổi)
ui-new = <Mới bổ sung>
ui-deleted = <Đã xóa>
ui-moved = (Thay đổi thứ tự)
ui-deletion = Phần bị xóa
ui-deletion-end = Hết phần bị xóa
ui-insertion = Phần được thêm
ui-insertion-end = Hết phần được thêm
ui-pick = Chọn hai chính sách để so sánh
ui-pick-from = Trước sửa đổi
ui-pick-to = Sau sửa đổi
ui-pick-go = So sánh
ui-pick-choose = Xin vui lòng chọn hai chính sách khác nhau.
ui-pick-loading = Đang tải hai chính sách.
ui-pick-failed = Không tải được chính sách nên không thể so sánh. Xin vui lòng kiểm tra kết nối Internet rồi thử lại, hoặc mở toàn văn ở dưới.
ui-pick-same = Văn bản của hai chính sách giống nhau.
ui-pick-done = Kết quả so sánh được hiển thị ở dưới. Số chỗ khác nhau:
ui-poster = Bản thông báo để niêm yết (in khổ A4)
ui-calendar = Lịch ngày có hiệu lực (tệp lịch)
ui-print-hint = Đây là bản thông báo để niêm yết tại những nơi như quầy tiếp nhận. Khi in, chỉ nội dung dưới đây được in trên một tờ A4.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Số đơn vị
ui-filter = Tìm theo tên
ui-filter-count = Số đơn vị tìm thấy
ui-filter-none = Không có đơn vị nào có tên này.
ui-filter-more = Chỉ hiển thị 50 đơn vị đầu tiên. Xin vui lòng nhập thêm tên.
ui-filter-failed = Không tải được danh sách. Xin vui lòng tìm trong danh sách ở dưới.
ui-pages = Chuyển trang
ui-previous = Trước
ui-next = Tiếp

# A page that is not there
ui-not-found = Không có trang bạn tìm. Địa chỉ có thể đã thay đổi hoặc bị nhập sai.

# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = Bảng so sánh trước và sau khi thay đổi: { $name }
compare-current = Hiện hành
compare-proposed = Dự thảo sửa đổi
compare-before = Trước sửa đổi
compare-after = Sau sửa đổi

# What did not change: omitted on the left, the same on the right.
compare-omitted = (Không trích lại)
compare-same = (Giống bản hiện hành)
compare-same-amended = (Giống trước sửa đổi)
compare-range = { $from } – { $to }
compare-new = <Mới bổ sung>
compare-deleted = <Đã xóa>
compare-moved = (Thay đổi thứ tự)
compare-none = Nội dung của hai chính sách giống nhau.
compare-typography = Chỉ khác cách trình bày như dấu ngoặc kép, dấu gạch ngang, khoảng trắng; nội dung giống nhau.

# For screen readers.
compare-deletion = Phần bị xóa
    .end = Hết phần bị xóa
compare-insertion = Phần được thêm
    .end = Hết phần được thêm
compare-dashes = phần giống bản hiện hành
compare-dashes-amended = phần giống trước sửa đổi

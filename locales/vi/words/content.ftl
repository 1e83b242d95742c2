# What is announced about a change. Nouns.

content-changes = các điểm thay đổi
content-reasons = lý do thay đổi
content-details = nội dung thay đổi

## For today's clinics

content-effective-date = ngày có hiệu lực
content-comparison = bản so sánh trước và sau khi thay đổi
content-previous-versions = các Chính sách xử lý thông tin cá nhân trước đây
content-inquiry-contact = nơi liên hệ

# What a data subject may choose about cookies. Verb phrases.

choice-allow-all-cookies = cho phép tất cả cookie
choice-confirm-each-cookie = xác nhận mỗi khi lưu cookie
choice-notify-each-cookie = nhận thông báo mỗi khi lưu cookie
choice-refuse-all-cookies = từ chối lưu tất cả cookie

## For today's clinics

choice-block-third-party-cookies = chặn cookie của bên thứ ba
choice-delete-stored-cookies = xóa các cookie đã lưu
choice-private-browsing = sử dụng cửa sổ riêng tư
choice-reset-advertising-identifier = đặt lại hoặc xóa mã định danh quảng cáo

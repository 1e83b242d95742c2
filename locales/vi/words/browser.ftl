# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > Cửa sổ ẩn danh mới (Ctrl+Shift+N), hoặc Cài đặt > Quyền riêng tư và bảo mật > Cookie của bên thứ ba > Chặn
browser-edge = Edge
    .steps = … > Cửa sổ InPrivate mới, hoặc Cài đặt > Quyền riêng tư, tìm kiếm và dịch vụ > Cookie hoặc Ngăn chặn theo dõi
browser-safari-ios = Safari (iOS)
    .steps = Cài đặt > Ứng dụng > Safari > Nâng cao > Chặn tất cả cookie
browser-samsung-internet = Samsung Internet
    .steps = Các tab > Chế độ bí mật, hoặc ≡ > Quyền riêng tư > Chống theo dõi thông minh > Nghiêm ngặt
browser-android = Android
    .steps = Cài đặt > Bảo mật và quyền riêng tư > Cài đặt quyền riêng tư khác > Quảng cáo > Đặt lại hoặc xóa ID quảng cáo
browser-ios = iOS
    .steps = Cài đặt > Quyền riêng tư và bảo mật > Theo dõi

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = Công cụ ở phía trên trình duyệt web > Tùy chọn Internet > Quyền riêng tư
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = Công cụ ở phía trên trình duyệt web > Tùy chọn Internet > Quyền riêng tư > Cài đặt
browser-chrome-legacy = Chrome
    .steps = Cài đặt ở bên phải trình duyệt web > Nâng cao ở phía dưới > Cài đặt nội dung trong mục Quyền riêng tư và bảo mật > Cookie

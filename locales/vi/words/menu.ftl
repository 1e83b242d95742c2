# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Thay đổi thông tin cá nhân
menu-modify-membership-information = Sửa đổi thông tin thành viên
menu-withdraw-membership = Hủy tư cách thành viên
menu-withdraw-consent-terminate-membership = Rút lại sự đồng ý (hủy tư cách thành viên)
menu-edit-member-information = Chỉnh sửa thông tin thành viên
menu-edit-information-withdraw-membership = Chỉnh sửa thông tin > Hủy tư cách thành viên

## For today's clinics

menu-my-page = Trang của tôi
menu-privacy-policy = Chính sách xử lý thông tin cá nhân
menu-access-request = Yêu cầu xem thông tin cá nhân
menu-marketing-settings = Cài đặt nhận thông tin quảng bá
menu-cookie-settings = Cài đặt cookie
menu-contact-us = Liên hệ

# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = văn bản
channel-phone = điện thoại
channel-email = email
channel-fax = fax
channel-visit = đến trực tiếp
channel-other-than-visit = phương thức khác ngoài việc đến trực tiếp
channel-website = trang web
channel-website-notice = mục thông báo trên trang web
channel-website-first-screen = Chính sách xử lý thông tin cá nhân đăng trên trang chủ của trang web
channel-individual-notice = thông báo riêng

## For today's clinics

channel-post = bưu điện
channel-popup = cửa sổ bật lên trên trang web
channel-text-message = tin nhắn SMS
channel-kakaotalk = tin nhắn thông báo KakaoTalk
channel-premises-notice = niêm yết trong cơ sở
channel-mobile-app-notice = mục thông báo trên ứng dụng di động

# Occasions on which the policy may change. Nouns.

occasion-law-change = thay đổi về pháp luật
occasion-guideline-change = thay đổi về hướng dẫn
occasion-government-law-change = thay đổi về luật của chính phủ
occasion-government-guideline-change = thay đổi về hướng dẫn của chính phủ
occasion-policy-change = thay đổi về chính sách
occasion-internal-policy-change = thay đổi về phương châm nội bộ
occasion-security-technology-change = thay đổi về công nghệ bảo mật
occasion-better-service = cung cấp dịch vụ khách hàng tốt hơn

## For today's clinics

occasion-processing-change = thay đổi về nội dung xử lý thông tin cá nhân
occasion-entrustee-change = thay đổi bên nhận ủy thác
occasion-officer-change = thay đổi người phụ trách bảo vệ thông tin cá nhân

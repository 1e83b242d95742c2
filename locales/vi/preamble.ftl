# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty. A law's name says by itself that it is Korean.

preamble = Lời mở đầu
    .none = { "" }
    .standard = Theo Điều 30 { -pipa }, { $name } xây dựng và công khai Chính sách xử lý thông tin cá nhân như sau để bảo vệ thông tin cá nhân của chủ thể thông tin và giải quyết nhanh chóng, thuận lợi các khiếu nại liên quan.
    .laws = { CAP($name) } tuân thủ { LIST($laws) }, đồng thời xây dựng và công khai Chính sách xử lý thông tin cá nhân như sau.
    .law = { $law }
    .published = { CAP($name) } xây dựng và công khai Chính sách xử lý thông tin cá nhân như sau.

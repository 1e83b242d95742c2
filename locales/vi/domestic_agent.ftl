# Domestic agent (PIPA art. 31-2): the agent is in Korea, not in Vietnam.

domestic_agent = Chỉ định người đại diện tại Hàn Quốc
    .intro = { CAP($we) } chỉ định người đại diện tại Hàn Quốc như sau.
    .none = { CAP($we) } không chỉ định người đại diện tại Hàn Quốc.
    .name = Họ và tên hoặc tên gọi
    .representative = Người đứng đầu
    .address = Địa chỉ
    .phone = Điện thoại
    .email = Email

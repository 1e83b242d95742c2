# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = Lắp đặt, vận hành thiết bị thu thập tự động thông tin cá nhân và cách từ chối
    .intro = Các nội dung về thiết bị thu thập tự động thông tin cá nhân do { $we } lắp đặt, vận hành như sau.
    .none = { CAP($we) } không lắp đặt, vận hành các thiết bị thu thập tự động thông tin cá nhân như cookie.
    .devices = Thiết bị được lắp đặt, vận hành
    .purposes = Mục đích sử dụng thiết bị
    .choices = Chủ thể thông tin có thể lựa chọn như sau trong phần cài đặt của trình duyệt web và các phần cài đặt tương tự.
    .browsers = Cách cài đặt từ chối theo trình duyệt, thiết bị
    .browser = Trình duyệt hoặc thiết bị
    .steps = Cách cài đặt

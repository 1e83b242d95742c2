# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = Thay đổi Chính sách xử lý thông tin cá nhân
    .none = Chính sách xử lý thông tin cá nhân này không quy định riêng về việc thay đổi chính sách.
    .effective = Chính sách xử lý thông tin cá nhân này được áp dụng từ { $date }.
    .announced = Ngày công bố
    .established = Ngày ban hành
    .intro = Các nội dung về việc thay đổi Chính sách xử lý thông tin cá nhân này và thông báo thay đổi như sau.
    .occasions = Trường hợp thay đổi
    .contents = Nội dung thông báo
    .channels = Cách thông báo
promise = Thông báo trước về thay đổi
    .days = Khi thay đổi Chính sách xử lý thông tin cá nhân này, { $we } thông báo nội dung thay đổi chậm nhất là từ { $days } ngày trước ngày có hiệu lực.
    .adverse-days = Khi thay đổi Chính sách xử lý thông tin cá nhân này theo hướng bất lợi cho chủ thể thông tin, { $we } thông báo nội dung thay đổi chậm nhất là từ { $days } ngày trước ngày có hiệu lực.

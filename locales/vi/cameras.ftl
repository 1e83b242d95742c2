# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = Vận hành, quản lý thiết bị xử lý thông tin video cố định
    .intro = { CAP($we) } lắp đặt, vận hành thiết bị xử lý thông tin video cố định như sau.
    .none = { CAP($we) } không lắp đặt, vận hành thiết bị xử lý thông tin video cố định.
    .basis = Căn cứ lắp đặt
    .purposes = Mục đích lắp đặt
    .count = Số lượng thiết bị lắp đặt
    .devices = { $n } thiết bị
    .places = Vị trí lắp đặt
    .range = Phạm vi ghi hình
    .officer = Người phụ trách quản lý
    .access = Người có quyền tiếp cận thông tin video
    .hours = Thời gian ghi hình
    .hours-a-day = { $n } giờ mỗi ngày
    .retention = Thời hạn bảo quản
    .storage = Nơi bảo quản
    .handling = Cách xử lý
    .viewing-place = Nơi kiểm tra thông tin video
    .viewing = Cách kiểm tra thông tin video
    .refusals = Giải quyết yêu cầu xem và các yêu cầu tương tự
    .measures = Biện pháp kỹ thuật, quản lý và vật lý để bảo vệ thông tin video

# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = Vận hành, quản lý thiết bị xử lý thông tin video di động
    .intro = { CAP($we) } vận hành thiết bị xử lý thông tin video di động cho công việc như sau.
    .none = { CAP($we) } không vận hành thiết bị xử lý thông tin video di động.
    .basis = Căn cứ vận hành
    .purposes = Mục đích vận hành
    .count = Số lượng thiết bị vận hành
    .devices = { $n } thiết bị
    .places = Nơi vận hành
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

# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Thời hạn xử lý và lưu giữ thông tin cá nhân
    .intro = { CAP($we) } xử lý và lưu giữ thông tin cá nhân trong các thời hạn sau đây.
    .none = { CAP($we) } không xử lý hoặc lưu giữ thông tin cá nhân.
    .activities = Thời hạn lưu giữ theo từng hoạt động xử lý
    .activity = Hoạt động xử lý
    .retention = Thời hạn xử lý và lưu giữ
    .kept-by-law = Hồ sơ lưu trữ theo pháp luật
    .kept-by-law-intro = Trường hợp pháp luật quy định phải lưu trữ, các hồ sơ sau đây được lưu trữ trong thời hạn tương ứng.
    .records = Hồ sơ lưu trữ và thời hạn lưu trữ
    .record = Hồ sơ lưu trữ
    .period = Thời hạn lưu trữ
    .law = Căn cứ lưu trữ
    .items = Mục thông tin cá nhân được lưu trữ
    .remarks = Ghi chú

# How periods are written. Other sections use them too. Events begin with "khi" or "ngày". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }, hoặc { $second }
    .until = đến { $event }
    .after = { $period } kể từ { $event }
    .at-most = không quá { $period }
    .statutory = thời hạn do pháp luật quy định
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }; { LIST($laws) })
    .record-alone = { $period } ({ $record })

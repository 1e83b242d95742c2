# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = Xử lý thông tin giả danh
    .intro = { CAP($we) } xử lý thông tin giả danh như sau.
    .none = { CAP($we) } không xử lý thông tin giả danh.
    .uses = Mục đích, mục và thời hạn xử lý thông tin giả danh
    .purposes = Mục đích xử lý
    .items = Mục thông tin cá nhân được giả danh hóa
    .retention = Thời hạn xử lý và lưu giữ
    .provision = Cung cấp cho bên thứ ba
    .no-provision = Thông tin giả danh không được cung cấp cho bên thứ ba.
    .entrustment = Ủy thác xử lý
    .no-entrustment = Việc xử lý thông tin giả danh không được ủy thác.
    .safeguards = Biện pháp bảo đảm an toàn thông tin giả danh

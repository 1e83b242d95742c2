# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = Quyền, nghĩa vụ của chủ thể thông tin và người đại diện theo pháp luật và cách thực hiện
    .intro = Chủ thể thông tin có thể thực hiện các quyền sau đây đối với { $we }.
    .none = Chính sách xử lý thông tin cá nhân này không quy định riêng về quyền của chủ thể thông tin và cách thực hiện các quyền đó.
    .rights = Các quyền có thể thực hiện
    .channels = Cách tiếp nhận yêu cầu
    .website = Menu trên trang web
    .menu = “{ $menu }”
    .not-accepted = Các cách không tiếp nhận yêu cầu
    .answer-days = { CAP($we) } thông báo kết quả giải quyết trong vòng { $days } ngày kể từ ngày nhận được yêu cầu.
    .agent = Chủ thể thông tin có thể thực hiện quyền thông qua người đại diện theo pháp luật hoặc người được ủy quyền. Trường hợp người được ủy quyền thực hiện quyền, người đó phải nộp giấy ủy quyền theo Mẫu số 11 kèm theo { -method-notification }.
    .withdrawal = Rút lại sự đồng ý hoặc hủy tư cách thành viên

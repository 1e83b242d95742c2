# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = Biện pháp bảo đảm an toàn thông tin cá nhân
    .intro = { CAP($we) } thực hiện các biện pháp sau đây để bảo đảm an toàn thông tin cá nhân.
    .none = { CAP($we) } không quy định riêng về biện pháp bảo đảm an toàn thông tin cá nhân trong Chính sách xử lý thông tin cá nhân này.
    .managerial = Biện pháp quản lý
    .technical = Biện pháp kỹ thuật
    .physical = Biện pháp vật lý
    .measure = { CAP($measure) }
    .measure-with-detail = { CAP($measure) }: { $detail }

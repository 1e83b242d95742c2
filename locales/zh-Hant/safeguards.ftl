# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = 個人資料之安全維護措施
    .intro = { $we }為確保個人資料之安全，採取下列措施。
    .none = { $we }未於本個人資料處理政策中另定個人資料之安全維護措施。
    .managerial = 管理措施
    .technical = 技術措施
    .physical = 實體措施
    .measure = { $measure }
    .measure-with-detail = { $measure }：{ $detail }

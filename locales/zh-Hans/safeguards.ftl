# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = 有关个人信息安全保障措施的事项
    .intro = { $we }为确保个人信息的安全，采取以下措施。
    .none = { $we }在本个人信息处理方针中不另行规定个人信息的安全保障措施。
    .managerial = 管理措施
    .technical = 技术措施
    .physical = 物理措施
    .measure = { $measure }
    .measure-with-detail = { $measure }：{ $detail }

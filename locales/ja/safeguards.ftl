# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = 個人情報の安全性確保措置に関する事項
    .intro = { $we }は、個人情報の安全性を確保するため、次の措置を講じています。
    .none = { $we }は、個人情報の安全性確保措置をこの個人情報処理方針において別途定めていません。
    .managerial = 管理的措置
    .technical = 技術的措置
    .physical = 物理的措置
    .measure = { $measure }
    .measure-with-detail = { $measure }：{ $detail }

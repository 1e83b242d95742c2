# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = 移動型映像情報処理機器の運用・管理に関する事項
    .intro = { $we }は、業務のため、次のとおり移動型映像情報処理機器を運用しています。
    .none = { $we }は、移動型映像情報処理機器を運用していません。
    .basis = 運用の根拠
    .purposes = 運用の目的
    .count = 運用台数
    .devices = { $n }台
    .places = 運用場所
    .range = 撮影範囲
    .officer = 管理責任者
    .access = 映像情報へのアクセス権限を有する者
    .hours = 撮影時間
    .hours-a-day = 1日{ $n }時間
    .retention = 保管期間
    .storage = 保管場所
    .handling = 処理方法
    .viewing-place = 映像情報の確認場所
    .viewing = 映像情報の確認方法
    .refusals = 閲覧等の要求に対する措置
    .measures = 映像情報の保護のための技術的・管理的・物理的措置

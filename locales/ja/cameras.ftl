# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = 固定型映像情報処理機器の運用・管理に関する事項
    .intro = { $we }は、次のとおり固定型映像情報処理機器を設置・運用しています。
    .none = { $we }は、固定型映像情報処理機器を設置・運用していません。
    .basis = 設置の根拠
    .purposes = 設置の目的
    .count = 設置台数
    .devices = { $n }台
    .places = 設置場所
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

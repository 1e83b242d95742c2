# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = 移動式影像資料處理設備之運作及管理
    .intro = { $we }為執行業務而運作移動式影像資料處理設備之情形如下。
    .none = { $we }不運作移動式影像資料處理設備。
    .basis = 運作依據
    .purposes = 運作目的
    .count = 運作臺數
    .devices = { $n }臺
    .places = 運作場所
    .range = 攝錄範圍
    .officer = 管理負責人
    .access = 具有影像資料存取權限之人員
    .hours = 攝錄時間
    .hours-a-day = 每日{ $n }小時
    .retention = 保管期間
    .storage = 保管場所
    .handling = 處理方法
    .viewing-place = 影像資料之查看場所
    .viewing = 影像資料之查看方法
    .refusals = 對閱覽等請求之處置
    .measures = 保護影像資料之技術、管理及實體措施

# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = 固定式影像資料處理設備之運作及管理
    .intro = { $we }設置、運作固定式影像資料處理設備之情形如下。
    .none = { $we }不設置、運作固定式影像資料處理設備。
    .basis = 設置依據
    .purposes = 設置目的
    .count = 設置臺數
    .devices = { $n }臺
    .places = 設置位置
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

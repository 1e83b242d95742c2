# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = 假名化資料之處理
    .intro = { $we }處理假名化資料之情形如下。
    .none = { $we }不處理假名化資料。
    .uses = 假名化資料之處理目的、項目及期間
    .purposes = 處理目的
    .items = 假名化處理之個人資料項目
    .retention = 處理及保有期間
    .provision = 提供予第三人
    .no-provision = 假名化資料不提供予第三人。
    .entrustment = 處理之委託
    .no-entrustment = 假名化資料之處理未委託他人。
    .safeguards = 假名化資料之安全維護措施

# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = 個人資料處理業務之委託
    .intro = { $we }將個人資料處理業務委託他人之情形如下。
    .none = { $we }目前未將個人資料處理業務委託他人。
    .parties = 受託者及委託業務之內容
    .name = 受託者
    .tasks = 委託業務
    .items = 處理之個人資料項目
    .until = 保有及利用期間
    .re-entrusted = 複受託者
    .re-entrustee = { $name }（{ $tasks }）

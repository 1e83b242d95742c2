# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = 持續發生追加利用、提供時之判斷基準
    .intro = { $we }依{ -pipa }第15條第3項及第17條第4項，並考量同法施行令第14條之2所定事項，未經當事人同意而追加利用或提供個人資料之情形如下。
    .none = { $we }不會未經當事人同意而追加利用或提供個人資料。
    .items = 利用或提供之個人資料項目
    .recipient = 接收者
    .retention = 保有及利用期間
    .relevance = 與原蒐集目的之關聯性
    .foreseeability = 追加利用或提供之可預見性
    .interests = 是否不當侵害當事人之利益
    .safeguards = 假名化處理或加密等確保安全之必要措施

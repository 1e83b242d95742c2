# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = 持续发生追加使用、提供时的判断标准
    .intro = { $we }根据{ -pipa }第15条第3款及第17条第4款，并考虑该法施行令第14条之2规定的事项，未经信息主体同意而追加使用或提供个人信息，具体如下。
    .none = 未经信息主体同意，{ $we }不追加使用或提供个人信息。
    .items = 使用或提供的个人信息项目
    .recipient = 接收方
    .retention = 保存及使用期限
    .relevance = 与最初收集目的的关联性
    .foreseeability = 对追加使用或提供的可预见性
    .interests = 是否不当侵害信息主体的利益
    .safeguards = 假名化处理或加密等确保安全所需的措施

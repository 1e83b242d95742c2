# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = 追加的な利用・提供が継続的に発生する場合の判断基準
    .intro = { $we }は、{ -pipa }第15条第3項及び第17条第4項に基づき、同法施行令第14条の2に定める事項を考慮し、情報主体の同意を得ずに、次のとおり個人情報を追加的に利用又は提供します。
    .none = { $we }は、情報主体の同意を得ずに個人情報を追加的に利用又は提供しません。
    .items = 利用又は提供する個人情報の項目
    .recipient = 提供を受ける者
    .retention = 保有及び利用期間
    .relevance = 当初の収集目的との関連性
    .foreseeability = 追加的な利用又は提供に対する予測可能性
    .interests = 情報主体の利益を不当に侵害するか否か
    .safeguards = 仮名処理又は暗号化など、安全性の確保に必要な措置

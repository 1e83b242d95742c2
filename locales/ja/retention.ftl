# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = 個人情報の処理及び保有期間
    .intro = { $we }は、次の期間、個人情報を処理し、保有します。
    .none = { $we }は、個人情報の処理及び保有を行いません。
    .activities = 処理業務別の保有期間
    .activity = 処理業務
    .retention = 処理及び保有期間
    .kept-by-law = 法令に従って保存する記録
    .kept-by-law-intro = 法令により保存するよう定められている場合は、次の記録を当該期間保存します。
    .records = 保存する記録及び保存期間
    .record = 保存する記録
    .period = 保存期間
    .law = 保存の根拠
    .items = 保存する個人情報の項目
    .remarks = 備考

# How periods are written. Other sections use them too. An event reads like "会員の退会時" or "最後の来院日". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }、又は{ $second }
    .until = { $event }まで
    .after = { $event }から{ $period }間
    .at-most = { $period }以内
    .statutory = 法令に定める期間
    .by-law = { $period }（{ LIST($laws) }）
    .laws = { LIST($laws) }
    .record = { $period }（{ $record }、{ LIST($laws) }）
    .record-alone = { $period }（{ $record }）

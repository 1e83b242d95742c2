# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = 個人資料之處理及保有期間
    .intro = { $we }於下列期間處理及保有個人資料。
    .none = { $we }不處理亦不保有個人資料。
    .activities = 各項處理業務之保有期間
    .activity = 處理業務
    .retention = 處理及保有期間
    .kept-by-law = 依法令保存之紀錄
    .kept-by-law-intro = 法令定有保存義務者，於各該期間保存下列紀錄。
    .records = 保存之紀錄及保存期間
    .record = 保存之紀錄
    .period = 保存期間
    .law = 保存依據
    .items = 保存之個人資料項目
    .remarks = 備註

# How periods are written. Other sections use them too. `or` joins periods of which one applies.
retention-rule =
    .or = { $first }，或{ $second }
    .until = 至{ $event }止
    .after = 自{ $event }起{ $period }
    .at-most = { $period }以內
    .statutory = 法令所定期間
    .by-law = { $period }（{ LIST($laws) }）
    .laws = { LIST($laws) }
    .record = { $period }（{ $record }，{ LIST($laws) }）
    .record-alone = { $period }（{ $record }）

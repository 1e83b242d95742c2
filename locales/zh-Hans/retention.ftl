# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = 个人信息的处理及保存期限
    .intro = { $we }在以下期限内处理和保存个人信息。
    .none = { $we }不处理也不保存个人信息。
    .activities = 各项处理业务的保存期限
    .activity = 处理业务
    .retention = 处理及保存期限
    .kept-by-law = 依法留存的记录
    .kept-by-law-intro = 法律法规规定应当留存的，下列记录在相应期限内予以留存。
    .records = 留存的记录及留存期限
    .record = 留存的记录
    .period = 留存期限
    .law = 留存依据
    .items = 留存的个人信息项目
    .remarks = 备注

# How periods are written. Other sections use them too. An event reads like "退出会员时" or "最后来院之日". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }，或者{ $second }
    .until = 至{ $event }为止
    .after = 自{ $event }起{ $period }
    .at-most = { $period }以内
    .statutory = 法律法规规定的期限
    .by-law = { $period }（{ LIST($laws) }）
    .laws = { LIST($laws) }
    .record = { $period }（{ $record }，{ LIST($laws) }）
    .record-alone = { $period }（{ $record }）

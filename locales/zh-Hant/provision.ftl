# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

provision = 提供個人資料予第三人
    .none = { $we }不將個人資料提供予第三人。
    .exceptions = 除下列情形外，{ $we }不將個人資料提供予第三人。
    .recipients-intro = { $we }將個人資料提供予第三人之情形如下。
    .recipients = 接收者及提供之個人資料
    .name = 接收者
    .purposes = 接收者之利用目的
    .items = 提供之個人資料項目
    .retention = 接收者之保有及利用期間
    .basis = 提供依據

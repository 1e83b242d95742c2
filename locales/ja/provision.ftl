# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

provision = 個人情報の第三者提供に関する事項
    .none = { $we }は、個人情報を第三者に提供しません。
    .exceptions = { $we }は、次の場合を除き、個人情報を第三者に提供しません。
    .recipients-intro = { $we }は、次のとおり個人情報を第三者に提供しています。
    .recipients = 提供を受ける者及び提供する個人情報
    .name = 提供を受ける者
    .purposes = 提供を受ける者の利用目的
    .items = 提供する個人情報の項目
    .retention = 提供を受ける者の保有及び利用期間
    .basis = 提供の根拠

# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

provision = 有关向第三方提供个人信息的事项
    .none = { $we }不向第三方提供个人信息。
    .exceptions = 除以下情形外，{ $we }不向第三方提供个人信息。
    .recipients-intro = { $we }向第三方提供个人信息，具体如下。
    .recipients = 接收方及提供的个人信息
    .name = 接收方
    .purposes = 接收方的使用目的
    .items = 提供的个人信息项目
    .retention = 接收方的保存及使用期限
    .basis = 提供依据

# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = 有关委托处理个人信息的事项
    .intro = { $we }委托处理个人信息，具体如下。
    .none = { $we }目前未将个人信息处理业务委托给他人。
    .parties = 受托方及委托业务的内容
    .name = 受托方
    .tasks = 委托的业务
    .items = 处理的个人信息项目
    .until = 保存及使用期限
    .re-entrusted = 转受托方
    .re-entrustee = { $name }（{ $tasks }）

# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = 有关假名信息处理的事项
    .intro = { $we }处理假名信息，具体如下。
    .none = { $we }不处理假名信息。
    .uses = 假名信息的处理目的、项目及期限
    .purposes = 处理目的
    .items = 进行假名化处理的个人信息项目
    .retention = 处理及保存期限
    .provision = 向第三方提供
    .no-provision = 不向第三方提供假名信息。
    .entrustment = 委托处理
    .no-entrustment = 不委托处理假名信息。
    .safeguards = 假名信息的安全保障措施

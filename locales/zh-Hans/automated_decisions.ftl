# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = 有关自动化决定的事项
    .intro = { $we }以完全自动化的系统处理个人信息，作出以下决定。
    .none = { $we }不以完全自动化的系统处理个人信息作出决定。
    .decision = 用于{ $purpose }的自动化决定
    .subjects = 作为对象的信息主体的范围
    .items = 用于决定的主要个人信息的类型
    .criteria = 考虑事项及主要个人信息的处理程序
    .sensitive = 处理敏感信息或未满14周岁儿童的个人信息的目的及项目
    .refusal = 拒绝或要求说明等的方法及程序

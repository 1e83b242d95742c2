# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = 有关个人信息保护负责人及投诉处理部门的事项
    .intro = { $we }为保护个人信息，并处理信息主体与个人信息处理有关的不满和投诉，指定个人信息保护负责人如下。
    .none = { $we }未另行指定个人信息保护负责人。
    .name = 姓名
    .post = 职务
    .department = 所属单位
    .department-name = 部门
    .phone = 电话
    .fax = 传真
    .email = 电子邮箱
    .staff = 个人信息保护专员

# Domestic agent (PIPA art. 31-2): an agent in Korea

domestic_agent = 有关指定国内代理人（韩国境内的代理人）的事项
    .intro = { $we }指定国内代理人如下。
    .none = { $we }未指定国内代理人。
    .name = 姓名或名称
    .representative = 代表人
    .address = 地址
    .phone = 电话
    .email = 电子邮箱

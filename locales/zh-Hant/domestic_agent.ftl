# Domestic agent (PIPA art. 31-2): the agent is in Korea, not in Taiwan.

domestic_agent = 韓國境內代理人之指定
    .intro = { $we }指定之韓國境內代理人如下。
    .none = { $we }未指定韓國境內代理人。
    .name = 姓名或名稱
    .representative = 代表人
    .address = 地址
    .phone = 電話
    .email = 電子郵件

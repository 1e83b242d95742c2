# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4).
# 境外 is outside of Korea, not of China: sentences say 韩国境外 and 韩国境内.

cross_border = 有关个人信息的境外收集及境外转移的事项
    .intro = { $we }向韩国境外转移个人信息，具体如下。
    .none = { $we }不向韩国境外转移个人信息，也不在韩国境外直接收集并处理韩国境内信息主体的个人信息。
    .basis = 境外转移的依据
    .items = 转移的个人信息项目
    .country = 转移的目的地国家
    .when = 转移时间
    .how = 转移方法
    .recipient = 转移接收方
    .contact = 转移接收方的联系方式
    .purposes = 转移接收方的使用目的
    .retention = 转移接收方的保存及使用期限
    .refusal = 拒绝转移的方法及程序
    .refusal-effect = 拒绝的效果
    .direct-collection = 在韩国境外直接收集并处理韩国境内信息主体的个人信息，处理个人信息的国家如下。

# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = 有关固定型影像信息处理设备的运行、管理的事项
    .intro = { $we }安装、运行固定型影像信息处理设备，具体如下。
    .none = { $we }不安装、运行固定型影像信息处理设备。
    .basis = 安装依据
    .purposes = 安装目的
    .count = 安装台数
    .devices = { $n }台
    .places = 安装位置
    .range = 拍摄范围
    .officer = 管理负责人
    .access = 有权访问影像信息的人员
    .hours = 拍摄时间
    .hours-a-day = 每天{ $n }小时
    .retention = 保管期间
    .storage = 保管场所
    .handling = 处理方法
    .viewing-place = 影像信息的查看场所
    .viewing = 影像信息的查看方法
    .refusals = 对查阅等要求的处理
    .measures = 保护影像信息的技术、管理、物理措施

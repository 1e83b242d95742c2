# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = 有关移动型影像信息处理设备的运行、管理的事项
    .intro = { $we }为开展业务运行移动型影像信息处理设备，具体如下。
    .none = { $we }不运行移动型影像信息处理设备。
    .basis = 运行依据
    .purposes = 运行目的
    .count = 运行台数
    .devices = { $n }台
    .places = 运行场所
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

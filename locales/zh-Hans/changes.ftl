# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = 有关个人信息处理方针变更的事项
    .none = 本个人信息处理方针不另行规定有关其变更的事项。
    .effective = 本个人信息处理方针自{ $date }起适用。
    .announced = 公告日期
    .established = 制定日期
    .intro = 有关本个人信息处理方针的变更及其通知的事项如下。
    .occasions = 变更的情形
    .contents = 通知的内容
    .channels = 通知的方法
promise = 变更事先通知
    .days = { $we }变更本个人信息处理方针的，最迟自施行日期{ $days }日前起告知其内容。
    .adverse-days = { $we }对本个人信息处理方针作出对信息主体不利的变更的，最迟自施行日期{ $days }日前起告知其内容。

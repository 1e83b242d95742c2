# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = 個人資料處理政策之變更
    .none = 本個人資料處理政策未另定其變更之相關事項。
    .effective = 本個人資料處理政策自{ $date }起適用。
    .announced = 公告日期
    .established = 制定日期
    .intro = 本個人資料處理政策之變更及其通知之相關事項如下。
    .occasions = 變更之情形
    .contents = 通知之內容
    .channels = 通知之方法
promise = 變更之事前通知
    .days = { $we }變更本個人資料處理政策時，至遲自施行{ $days }日前起通知其內容。
    .adverse-days = { $we }將本個人資料處理政策變更為不利於當事人時，至遲自施行{ $days }日前起通知其內容。

# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = 個人情報処理方針の変更に関する事項
    .none = この個人情報処理方針は、その変更に関する事項を別途定めていません。
    .effective = この個人情報処理方針は、{ $date }から適用されます。
    .announced = 公告日
    .established = 制定日
    .intro = この個人情報処理方針の変更及びその案内に関する事項は、次のとおりです。
    .occasions = 変更する場合
    .contents = お知らせする内容
    .channels = お知らせする方法
promise = 変更の事前案内
    .days = { $we }は、この個人情報処理方針を変更する場合、遅くとも施行日の{ $days }日前からその内容をお知らせします。
    .adverse-days = { $we }は、この個人情報処理方針を情報主体に不利に変更する場合、遅くとも施行日の{ $days }日前からその内容をお知らせします。

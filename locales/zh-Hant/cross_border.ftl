# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4)

cross_border = 自韓國境外蒐集個人資料及個人資料之國際傳輸
    .intro = { $we }將個人資料傳輸至韓國境外之情形如下。
    .none = { $we }不將個人資料傳輸至韓國境外，亦不自韓國境外直接蒐集並處理韓國境內當事人之個人資料。
    .basis = 國際傳輸之依據
    .items = 傳輸之個人資料項目
    .country = 傳輸目的地國家
    .when = 傳輸時間
    .how = 傳輸方法
    .recipient = 傳輸接收者
    .contact = 傳輸接收者之聯絡方式
    .purposes = 傳輸接收者之利用目的
    .retention = 傳輸接收者之保有及利用期間
    .refusal = 拒絕傳輸之方法及程序
    .refusal-effect = 拒絕之效果
    .direct-collection = 自韓國境外直接蒐集並處理韓國境內當事人之個人資料，處理個人資料之國家如下。

# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = 自動蒐集個人資料之裝置之設置、運作及拒絕
    .intro = { $we }設置、運作之個人資料自動蒐集裝置如下。
    .none = { $we }不設置、運作 Cookie 等自動蒐集個人資料之裝置。
    .devices = 設置、運作之裝置
    .purposes = 裝置之使用目的
    .choices = 當事人得於網頁瀏覽器等之設定中，作下列選擇。
    .browsers = 各瀏覽器、裝置之拒絕設定方法
    .browser = 瀏覽器或裝置
    .steps = 設定方法

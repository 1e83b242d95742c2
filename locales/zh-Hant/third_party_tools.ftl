# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = 允許第三人透過個人資料自動蒐集裝置蒐集行為資料時，其蒐集、利用及拒絕之相關事項
    .intro = { $we }允許第三人透過個人資料自動蒐集裝置蒐集行為資料之情形如下。
    .none = { $we }不允許第三人透過個人資料自動蒐集裝置蒐集行為資料。
    .tools = 第三人之行為資料蒐集工具
    .name = 蒐集工具
    .kind = 種類
    .operator = 蒐集者
    .items = 蒐集之行為資料項目
    .purposes = 蒐集、利用目的
    .retention = 保有及利用期間
    .opt-out = 拒絕方法
    .sdk = SDK
    .cookie = Cookie
    .pixel = 像素

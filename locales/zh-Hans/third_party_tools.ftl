# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = 允许第三方通过个人信息自动收集装置收集行为信息时，有关其收集、使用及拒绝的事项
    .intro = { $we }允许第三方通过个人信息自动收集装置收集行为信息，具体如下。
    .none = { $we }不允许第三方通过个人信息自动收集装置收集行为信息。
    .tools = 第三方的行为信息收集工具
    .name = 收集工具
    .kind = 种类
    .operator = 收集方
    .items = 收集的行为信息项目
    .purposes = 收集、使用目的
    .retention = 保存及使用期限
    .opt-out = 拒绝方法
    .sdk = SDK
    .cookie = Cookie
    .pixel = 像素标签

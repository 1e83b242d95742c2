# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > 打开新的无痕式窗口（Ctrl+Shift+N），或者 设置 > 隐私和安全 > 第三方 Cookie > 阻止
browser-edge = Edge
    .steps = … > 新建 InPrivate 窗口，或者 设置 > 隐私、搜索和服务 > Cookie或跟踪防护
browser-safari-ios = Safari（iOS）
    .steps = 设置 > App > Safari 浏览器 > 高级 > 阻止所有 Cookie
browser-samsung-internet = 三星浏览器
    .steps = 标签页 > 秘密模式，或者 ≡ > 隐私 > 智能防跟踪 > 严格
browser-android = Android
    .steps = 设置 > 安全和隐私 > 更多隐私设置 > 广告 > 重置或删除广告 ID
browser-ios = iOS
    .steps = 设置 > 隐私与安全性 > 跟踪

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = 网页浏览器上方的 工具 > Internet 选项 > 隐私
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = 网页浏览器上方的 工具 > Internet 选项 > 隐私 > 设置
browser-chrome-legacy = Chrome
    .steps = 网页浏览器右侧的 设置 > 下方的 高级 > 隐私设置和安全性中的内容设置 > Cookie

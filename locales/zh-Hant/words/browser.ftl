# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > 新增無痕式視窗（Ctrl+Shift+N），或設定 > 隱私權和安全性 > 第三方 Cookie > 封鎖
browser-edge = Edge
    .steps = … > 新增 InPrivate 視窗，或設定 > 隱私權、搜尋與服務 > Cookie 或追蹤防護
browser-safari-ios = Safari（iOS）
    .steps = 設定 > App > Safari > 進階 > 阻擋所有 Cookie
browser-samsung-internet = Samsung Internet
    .steps = 分頁 > 祕密模式，或 ≡ > 個人隱私 > 智慧防追蹤 > 嚴格
browser-android = Android
    .steps = 設定 > 安全性與隱私權 > 更多隱私權設定 > 廣告 > 重設或刪除廣告 ID
browser-ios = iOS
    .steps = 設定 > 隱私權與安全性 > 追蹤

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = 網頁瀏覽器上方的工具 > 網際網路選項 > 隱私權
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = 網頁瀏覽器上方的工具 > 網際網路選項 > 隱私權 > 設定
browser-chrome-legacy = Chrome
    .steps = 網頁瀏覽器右側的設定 > 下方的進階 > 隱私權和安全性的內容設定 > Cookie

# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = 施行中
page-status-upcoming = 預定施行
page-status-superseded = 先前之政策
page-status-scheduled = 預定公告
page-date-established = 制定日
page-date-announced = 公告日
page-date-effective = 施行日
page-date-period = 適用期間
page-period-open = 自{ $from }起適用至今
page-period-upcoming = 預定自{ $from }起適用
page-period-closed = 自{ $from }起至{ $until }止適用
page-period-coming = 預定自{ $from }起至{ $until }止適用
page-period-before = 自{ $from }起至{ $next }前適用
page-prevails = 韓文個人資料處理政策與譯文不一致時，以韓文個人資料處理政策為準。
page-description = { $name }之個人資料處理政策。施行日為{ $date }。
page-not-found = 找不到頁面
page-archive = 本文件之網址：{ $address }
page-corrects = 本政策更正{ $date }施行之政策之錯誤。
page-corrected-by = 本政策之錯誤已於{ $date }施行之政策更正。
page-removed = 已於{ $date }刪除部分內容。事由：{ $reason }
page-notice = 個人資料處理政策自{ $date }起變更。
page-history-title = { $name } 個人資料處理政策變更沿革
page-compare-title = { $name } 個人資料處理政策變更前後對照

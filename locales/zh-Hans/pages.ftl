# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = 施行中
page-status-upcoming = 即将施行
page-status-superseded = 以往的处理方针
page-status-scheduled = 即将公告
page-date-established = 制定日期
page-date-announced = 公告日期
page-date-effective = 施行日期
page-date-period = 适用期间
page-period-open = 自{ $from }起适用至今
page-period-upcoming = 将自{ $from }起适用
page-period-closed = 自{ $from }起至{ $until }止适用
page-period-coming = 将自{ $from }起至{ $until }止适用
page-period-before = 自{ $from }起至{ $next }之前适用
page-prevails = 韩文个人信息处理方针与译文不一致的，以韩文个人信息处理方针为准。
page-description = { $name }的个人信息处理方针。施行日期为{ $date }。
page-not-found = 找不到页面
page-archive = 本文件的网址：{ $address }
page-corrects = 本处理方针更正了{ $date }施行的处理方针中的错误。
page-corrected-by = 本处理方针中的错误，已在{ $date }施行的处理方针中更正。
page-removed = 部分内容已于{ $date }删除。理由：{ $reason }
page-notice = 个人信息处理方针将自{ $date }起变更。
page-history-title = { $name } 个人信息处理方针变更记录
page-compare-title = { $name } 个人信息处理方针变更前后对照

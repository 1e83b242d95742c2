# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = 施行中
page-status-upcoming = 施行予定
page-status-superseded = 以前の処理方針
page-status-scheduled = 公告予定
page-date-established = 制定日
page-date-announced = 公告日
page-date-effective = 施行日
page-date-period = 適用期間
page-period-open = { $from }から現在まで適用
page-period-upcoming = { $from }から適用予定
page-period-closed = { $from }から{ $until }まで適用
page-period-coming = { $from }から{ $until }まで適用予定
page-period-before = { $from }から{ $next }の前まで適用
page-prevails = 韓国語の個人情報処理方針と翻訳文の内容が異なる場合は、韓国語の個人情報処理方針が優先します。
page-description = { $name }の個人情報処理方針です。施行日は{ $date }です。
page-not-found = ページが見つかりません
page-archive = この文書のURL：{ $address }
page-corrects = この処理方針は、{ $date }施行の処理方針の誤りを訂正したものです。
page-corrected-by = この処理方針の誤りは、{ $date }施行の処理方針で訂正しました。
page-removed = { $date }に一部の内容を削除しました。理由：{ $reason }
page-notice = { $date }から個人情報処理方針が変更されます。
page-history-title = { $name } 個人情報処理方針の変更履歴
page-compare-title = { $name } 個人情報処理方針の変更前後の比較

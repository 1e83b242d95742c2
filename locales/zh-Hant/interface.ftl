# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = 跳至主要內容
ui-languages = 語言
ui-sample = 此為範例網站，並非各機構之官方網站。
ui-back-to-top = 回到頂端

# Head of a policy
ui-status = 狀態
ui-illustrative = 本內容為範例，並非該機構所公告。
ui-superseded = 本政策為先前之政策，已不再適用。
ui-upcoming = 本政策尚未施行。
ui-draft-mark = 草案
ui-draft = 本文件為未定案之草案，並非已公告之政策。
ui-no-translation = 本政策尚未譯成此語言，故顯示韓文原文。
ui-scheduled = 本政策已定案，但尚未公告。
ui-see-versions = 查看各適用期間之政策
ui-korean-original = 韓文原文
ui-address = 本文件之網址：

# Parts of a policy
ui-labels = 個人資料處理重點標示
ui-contents = 目錄
ui-link-here = 本項目之連結
ui-link-copied = 已複製連結。
ui-versions = 各適用期間之政策
ui-files = 以其他格式查看
ui-file-text = 純文字
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = 機構網站

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = 查看變更通知
ui-history = 查看修正沿革及變更內容
ui-announced = 公告日
ui-reason = 修正事由
ui-changes = 變更內容
ui-full-text = 全文
ui-notice = 變更通知
ui-compare-before = 與前一份政策比較
ui-compare-in-force = 與施行中之政策比較
ui-digest = 此內文之確認值（SHA-256）
ui-follow = 接收變更消息
ui-follow-about = 將下列網址加入訂閱閱讀器，政策每次變更時即可收到消息。
ui-feed-atom = Atom 訂閱
ui-feed-json = JSON 訂閱
ui-ledger = 紀錄確認
ui-ledger-about = 每次政策定案或更正時，其內文之確認值均逐行續載於紀錄簿。下列為以紀錄簿最後一行計算之值。如保留此值，日後即可與紀錄簿比對，確認截至當時之政策未遭變更。
ui-ledger-head = 紀錄之確認值
ui-ledger-file = 下載紀錄簿
ui-redacted = [已刪除]
ui-comparison = 變更前後對照
ui-is-same = 兩份政策之內文相同。
ui-view = 檢視方式
ui-view-columns = 並列檢視
ui-view-redline = 單欄檢視
ui-view-changes = 變更內容清單
ui-legend-deleted = 刪除之文字
ui-legend-inserted = 新增之文字
ui-column-before = 修正前
ui-column-after = 修正後
ui-omitted = （略）
ui-unchanged = （同修正前）
ui-new = <新增>
ui-deleted = <刪除>
ui-moved = （次序變更）
ui-deletion = 刪除之部分
ui-deletion-end = 刪除之部分結束
ui-insertion = 新增之部分
ui-insertion-end = 新增之部分結束
ui-pick = 選擇兩份政策進行比較
ui-pick-from = 修正前
ui-pick-to = 修正後
ui-pick-go = 比較
ui-pick-choose = 請選擇兩份不同之政策。
ui-pick-loading = 正在載入兩份政策。
ui-pick-failed = 無法載入政策，故無法比較。請確認網際網路連線後重試，或由下方開啟全文。
ui-pick-same = 兩份政策之內文相同。
ui-pick-done = 比較結果顯示於下方。不同之處：
ui-poster = 張貼用通知（A4 列印）
ui-calendar = 施行日行程（行事曆檔案）
ui-print-hint = 本通知供張貼於掛號櫃檯等處。列印時，僅將下列內容印於一張 A4 紙。

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = 機構數
ui-filter = 以名稱搜尋
ui-filter-count = 找到之機構數
ui-filter-none = 查無此名稱之機構。
ui-filter-more = 僅顯示前50家。請輸入更多名稱文字。
ui-filter-failed = 無法載入清單。請由下方清單查找。
ui-pages = 頁面切換
ui-previous = 上一頁
ui-next = 下一頁

# A page that is not there
ui-not-found = 找不到您要的頁面。網址可能已變更或輸入錯誤。

greeting = { $we }向{ $name }告知。
    .title = 告知
count = 紀錄{ $n }筆
choice = { $how ->
    [added] 增加{ $after }。
    [removed] 刪除{ $before }。
    [untold] 變更。
   *[other] 項目變更。
}
law = 依韓國《個人資料保護法》第28條之8，於24小时內告知。
site = 詳見 https://privacy.go.kr/view?id=3 。
mail = 聯絡：help@clinic.example
bold = <b>重要</b>內容
data = 處理個人信息。
subject = 當事人的權利
refer = 見「保存期間」。
heading = 保存期間
browser = Chrome
part =
    .one = 一
    .two = 二
first = 第一
second = 第二
third = 第三{ heading }
fourth = 第四
fifth = 第五
sixth = 第六
seventh = 第七
long-a = 達成處理目的後，醫院立即刪除該紀錄。
long-b = 保存期間屆滿後，醫院立即刪除該紀錄。
long-c = 撤回同意後，醫院立即刪除全部紀錄。
long-d = 收到請求後，醫院立即告知結果。
long-e = 法律有規定時，醫院另行保存該紀錄。
long-f = 醫院將刪除紀錄之事實記於簿冊並保存。
long-g = 醫院使能閱覽紀錄之人減至最少。
long-h = 醫院將傳送紀錄之路徑加密後傳送。
long-i = 醫院記錄並檢查接觸紀錄之事實。
long-j = 醫院每年教育處理紀錄之人。

# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = 個人資料處理政策變更通知
    .title = { $name } 個人資料處理政策修正內容通知
    .title-first = { $name } 個人資料處理政策制定通知
    .headline = 個人資料處理政策自{ $date }起變更
    .headline-first = 個人資料處理政策自{ $date }起施行
    .mark = [範例]
    .mark-draft = [草案]
    .draft = 本文件為未定案之草案，並非已公告之通知。
    .sample = 本通知屬於範例網站，並非該機構所公告。
    .illustrative = 本修正為範例，並非該機構所公告。
    .prevails = 韓文通知與譯文不一致時，以韓文通知為準。
    .intro = { $name }將個人資料處理政策修正如下，自{ $date }起施行。
    .intro-first = { $name }訂定個人資料處理政策，自{ $date }起施行。
    .effective = 變更（施行）預定日
    .effective-first = 施行預定日
    .effective-past = 變更（施行）日
    .effective-past-first = 施行日
    .announced = 公告日
    .between = 自公告日起至施行日止
    .days = { $days }日
    .previous = 修正前政策之施行日
    .reason = 修正事由
    .reason-first = 制定事由
    .changes = 主要修正內容
    .unchanged = 個人資料之處理內容未變更，僅潤飾文句及書寫格式。
    .more = 其他變更{ $count }項，請見：{ $address }
    .parts = 下列項目另有其他變更內容。
    .parts-at = 詳細內容請見變更前後對照：{ $address }
    .contact = 洽詢
    .department = 主辦部門
    .person = 承辦人
    .phone = 電話
    .email = 電子郵件
    .texts = 全文連結
    .compare = 個人資料處理政策變更前後對照
    .new = 修正後之個人資料處理政策
    .new-first = 個人資料處理政策
    .old = 修正前之個人資料處理政策
    .history = 各適用期間之個人資料處理政策
    .address = 本通知之網址
    .record = 紀錄確認
    .witness = 下列之值，係以截至發出本通知時已公告之個人資料處理政策全部紀錄計算而得。如保留本通知，日後即可確認該紀錄未遭變更。
    .head = 紀錄之確認值

## For telephones: short.

notice-brief =
    .reason = 事由
    .contact = 洽詢
    .address = 詳情
    .more-at = 其他變更{ $count }項
    .all-at = 變更{ $count }項
    .parts = 其他內容變更之項目：{ LIST($parts) }
notice-sms =
    .whole = [{ $name }] 個人資料處理政策自{ $date }起變更。{ $address }
    .whole-first = [{ $name }] 個人資料處理政策自{ $date }起施行。{ $address }
    .named = [{ $name }] 政策變更 { $address }
    .named-first = [{ $name }] 政策施行 { $address }
    .least = 政策變更 { $address }
    .least-first = 政策施行 { $address }
    .title = [{ $name }] 個人資料處理政策變更通知
    .title-first = [{ $name }] 個人資料處理政策施行通知
    .opening = 個人資料處理政策自{ $date }起變更。
    .opening-first = 個人資料處理政策自{ $date }起施行。
notice-alimtalk =
    .variable = 姓名
    .greeting = { $receiver }您好，這裡是{ $name }。

## Calendar, feeds, poster

notice-calendar =
    .summary = { $name } 個人資料處理政策變更施行
    .summary-first = { $name } 個人資料處理政策施行
notice-feed =
    .title = { $name } 個人資料處理政策變更通知
notice-poster =
    .date = { $date }
    .headline = 個人資料處理政策自上列日期起變更。
    .headline-first = 個人資料處理政策自上列日期起施行。

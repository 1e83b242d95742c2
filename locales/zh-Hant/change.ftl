# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.

change-part = { $whole }－{ $part }
    .of = { $whole }之{ $part }

## Activities, purposes and items

change-activity-added = { $how ->
    [added] 處理業務新增「{ $subject }」業務。處理項目如下：{ $after }
   *[other] 處理業務新增「{ $subject }」業務。
}
change-activity-removed = 自處理業務中移除「{ $subject }」業務。
change-activity-renamed = 處理業務之名稱變更如下：{ $before } → { $after }
change-collection-item-added = 「{ $section }」業務所處理之個人資料項目新增：{ $subject }
change-collection-item-removed = 「{ $section }」業務所處理之個人資料項目移除：{ $subject }
change-collection-requiredness-raised = 「{ $section }」業務中，下列項目由選填項目變更為必填項目：{ $subject }
change-collection-requiredness-lowered = 「{ $section }」業務中，下列項目由必填項目變更為選填項目：{ $subject }
change-collection-class-changed = 「{ $section }」業務中，下列項目之分類由「{ $before }」變更為「{ $after }」：{ $subject }
change-collection-basis-changed = { $how ->
    [added] 載明「{ $section }」業務之處理依據如下：{ $after }
    [removed] 刪除原載為「{ $section }」業務處理依據之下列內容：{ $before }
    [changed] 「{ $section }」業務之處理依據變更如下：{ $before } → { $after }
   *[other] 「{ $section }」業務之處理依據變更。
}
change-collection-method-changed = { $how ->
    [added] 「{ $section }」新增下列內容：{ $after }
    [removed] 自「{ $section }」刪除下列內容：{ $before }
    [changed] 「{ $section }」之內容變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之內容變更。
}
change-purpose-added = 「{ $section }」業務之處理目的新增：{ $subject }
change-purpose-removed = 「{ $section }」業務之處理目的移除：{ $subject }
change-purpose-changed = { $how ->
    [added] 「{ $section }」業務之處理目的中，「{ $subject }」之上位目的定為：{ $after }
    [removed] 「{ $section }」業務之處理目的中，「{ $subject }」不再有下列上位目的：{ $before }
    [changed] 「{ $section }」業務之處理目的中，「{ $subject }」之上位目的變更如下：{ $before } → { $after }
   *[other] 「{ $section }」業務之處理目的中，「{ $subject }」之內容變更。
}

## Retention

change-retention-extended = 「{ $subject }」之保有期間由「{ $before }」延長為「{ $after }」。
change-retention-shortened = 「{ $subject }」之保有期間由「{ $before }」縮短為「{ $after }」。
change-retention-basis-changed = { $how ->
    [added] 載明「{ $subject }」之保有依據如下：{ $after }
    [removed] 刪除有關「{ $subject }」保有依據之下列內容：{ $before }
    [changed] 「{ $subject }」之保有期間不變，但保有依據變更如下：{ $before } → { $after }
   *[other] 「{ $subject }」之保有依據變更。
}
change-retention-changed-incomparable = { $how ->
    [added] 「{ $subject }」之保有期間訂定如下：{ $after }
    [removed] 刪除有關「{ $subject }」保有期間之下列內容：{ $before }
    [changed] 「{ $subject }」之保有期間變更如下：{ $before } → { $after }
   *[other] 「{ $subject }」之保有期間變更。
}
change-retention-items = { $how ->
    [added] 載明依法令保存之「{ $subject }」之項目如下：{ $after }
    [removed] 刪除原載為依法令保存之「{ $subject }」項目之下列內容：{ $before }
    [changed] 依法令保存之「{ $subject }」之項目變更如下：{ $before } → { $after }
   *[other] 依法令保存之「{ $subject }」之項目變更。
}
change-retention-record-added = { $how ->
    [added] 依法令保存之紀錄新增「{ $subject }」。保存期間：{ $after }
   *[other] 依法令保存之紀錄新增「{ $subject }」。
}
change-retention-record-removed = 自依法令保存之紀錄中移除「{ $subject }」。

## Provision to third parties

change-recipient-added = 個人資料之接收者新增「{ $subject }」。
change-recipient-removed = 自個人資料之接收者中移除「{ $subject }」。
change-recipient-renamed = 個人資料接收者之名稱變更如下：{ $before } → { $after }
change-recipient-items = { $how ->
    [added] 載明提供予「{ $subject }」之個人資料項目如下：{ $after }
    [removed] 刪除原載為提供予「{ $subject }」之個人資料項目之下列內容：{ $before }
    [changed] 提供予「{ $subject }」之個人資料項目變更如下：{ $before } → { $after }
   *[other] 提供予「{ $subject }」之個人資料項目變更。
}
change-recipient-purpose = { $how ->
    [added] 載明「{ $subject }」之利用目的如下：{ $after }
    [removed] 刪除原載為「{ $subject }」利用目的之下列內容：{ $before }
    [changed] 「{ $subject }」之利用目的變更如下：{ $before } → { $after }
   *[other] 「{ $subject }」之利用目的變更。
}
change-recipient-term = { $how ->
    [added] 載明「{ $subject }」之保有及利用期間如下：{ $after }
    [removed] 刪除原載為「{ $subject }」保有及利用期間之下列內容：{ $before }
    [changed] 「{ $subject }」之保有及利用期間變更如下：{ $before } → { $after }
   *[other] 「{ $subject }」之保有及利用期間變更。
}
change-recipient-basis = { $how ->
    [added] 載明對「{ $subject }」之提供依據如下：{ $after }
    [removed] 刪除原載為對「{ $subject }」提供依據之下列內容：{ $before }
    [changed] 對「{ $subject }」之提供依據變更如下：{ $before } → { $after }
   *[other] 對「{ $subject }」之提供依據變更。
}
change-provision-case-added = 將個人資料提供予第三人之情形新增：{ $subject }
change-provision-case-removed = 自將個人資料提供予第三人之情形中刪除：{ $subject }

## Cross-border transfer

change-transfer-added = 國際傳輸新增對下列對象之傳輸：{ $subject }
change-transfer-removed = 自國際傳輸中移除對下列對象之傳輸：{ $subject }
change-transfer-changed = { $how ->
    [added] 對{ $subject }之「{ $section }」新增下列內容：{ $after }
    [removed] 自對{ $subject }之「{ $section }」刪除下列內容：{ $before }
    [changed] 對{ $subject }之「{ $section }」之內容變更如下：{ $before } → { $after }
   *[other] 對{ $subject }之「{ $section }」之內容變更。
}

## Entrustment

change-entrustment-started = 新增個人資料處理業務委託之相關內容。
change-entrustment-ended = 移除個人資料處理業務委託之相關內容。
change-entrustee-added = 新增「{ $subject }」為受託者。
change-entrustee-removed = 自受託者中移除「{ $subject }」。
change-entrustee-renamed = 受託者之名稱變更如下：{ $before } → { $after }
change-entrustee-task = { $how ->
    [added] 載明委託{ $subject }之業務如下：{ $after }
    [removed] 刪除原載為委託{ $subject }業務之下列內容：{ $before }
    [changed] 委託{ $subject }之業務變更如下：{ $before } → { $after }
   *[other] 委託{ $subject }之業務變更。
}
change-entrustee-items = { $how ->
    [added] 載明{ $subject }處理之個人資料項目如下：{ $after }
    [removed] 刪除原載為{ $subject }處理之個人資料項目之下列內容：{ $before }
    [changed] { $subject }處理之個人資料項目變更如下：{ $before } → { $after }
   *[other] { $subject }處理之個人資料項目變更。
}
change-entrustee-term = { $how ->
    [added] 載明{ $subject }之保有及利用期間如下：至{ $after }止
    [removed] 刪除原載為{ $subject }保有及利用期間之下列內容：至{ $before }止
    [changed] { $subject }之保有及利用期間變更如下：至{ $before }止 → 至{ $after }止
   *[other] { $subject }之保有及利用期間變更。
}
change-re-entrustee-added = 新增「{ $subject }」為複受託者。
change-re-entrustee-removed = 自複受託者中移除「{ $subject }」。
change-re-entrustee-changed = { $how ->
    [added] 就複受託者{ $subject }新增下列內容：{ $after }
    [removed] 就複受託者{ $subject }刪除下列內容：{ $before }
    [changed] 複受託者之相關事項變更如下：{ $before } → { $after }
   *[other] 複受託者{ $subject }之相關事項變更。
}

## Officer, rights and remedies

change-officer = 個人資料保護負責人
change-officer-changed = { $how ->
    [added] 載明{ $section }如下：{ $after }
    [removed] 刪除原載為{ $section }之下列內容：{ $before }
    [changed] { $section }變更如下：{ $before } → { $after }
   *[other] { $section }變更。
}
change-officer-contact-changed = { $how ->
    [added] 載明{ $section }如下：{ $after }
    [removed] 刪除原載為{ $section }之下列內容：{ $before }
    [changed] { $section }變更如下：{ $before } → { $after }
   *[other] { $section }變更。
}
change-rights-channel-added = 「{ $section }」新增：{ $subject }
change-rights-channel-removed = 自「{ $section }」刪除：{ $subject }
change-rights =
    .answer-days = 通知處理結果之期限
    .agent = 透過法定代理人或受委任人行使權利
change-remedy-changed = { $how ->
    [added] 「{ $section }」新增下列內容：{ $after }
    [removed] 自「{ $section }」刪除下列內容：{ $before }
    [changed] { $section }變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之說明變更。
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] 「{ $section }」新增下列內容：{ $after }
    [removed] 自「{ $section }」刪除下列內容：{ $before }
    [changed] 「{ $section }」之內容變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之內容變更。
}
change-device-changed = { $how ->
    [added] 「{ $section }」新增下列內容：{ $after }
    [removed] 自「{ $section }」刪除下列內容：{ $before }
    [changed] 「{ $section }」之內容變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之內容變更。
}
change-device =
    .choices = 得於網頁瀏覽器等之設定中選擇之方法
change-security-added = 個人資料之安全維護措施新增：{ $subject }
change-security-removed = 自個人資料之安全維護措施中刪除：{ $subject }

## The policy and the controller

change-promise =
    .days = 變更之事前通知期間
    .adverse-days = 不利變更之事前通知期間
change-notice-period-changed = { $how ->
    [added] { $section }新定為{ $after }。
    [removed] 不再訂定原定為{ $before }之{ $section }。
    [changed] { $section }由{ $before }變更為{ $after }。
   *[other] { $section }變更。
}
change-controller = 個人資料控管者
    .name = 個人資料控管者之名稱
    .called = 政策中使用之稱呼
    .kind = 個人資料控管者之種類
    .address = 個人資料控管者之地址
    .website = 個人資料控管者之網站網址
    .phone = 個人資料控管者之電話號碼
change-controller-changed = { $how ->
    [added] 載明{ $subject }如下：{ $after }
    [removed] 刪除原載為{ $subject }之下列內容：{ $before }
    [changed] { $subject }變更如下：{ $before } → { $after }
   *[other] { $subject }變更。
}
change-policy = 個人資料處理政策
change-law-reference-changed = { $how ->
    [added] 引用之法令新增：{ $after }
    [removed] 自引用之法令中刪除：{ $before }
    [changed] 引用之法令變更如下：{ $before } → { $after }
   *[other] 引用之法令變更。
}
change-date-changed = { $how ->
    [added] 載明{ $section }如下：{ $after }
    [removed] 刪除原載為{ $section }之下列內容：{ $before }
    [changed] { $section }變更如下：{ $before } → { $after }
   *[other] { $section }變更。
}
change-section-added = 新增「{ $section }」項目。
change-section-removed = 刪除「{ $section }」項目。
change-section-started = 新產生符合「{ $section }」之事項。
change-section-ended = 不再有符合「{ $section }」項目之事項。
change-section-changed = { $how ->
    [added] 「{ $section }」新增下列內容：{ $after }
    [removed] 自「{ $section }」刪除下列內容：{ $before }
    [changed] 「{ $section }」之內容變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之內容變更。
}
change-section-moved = 「{ $section }」項目之位置變更。

## Form

change-order-only = 「{ $section }」僅次序變更，內容相同。
change-wording-only = { $how ->
    [added] 「{ $section }」之文句新增下列內容：{ $after }
    [removed] 自「{ $section }」之文句刪除下列內容：{ $before }
    [changed] 「{ $section }」之文句變更如下：{ $before } → { $after }
   *[other] 「{ $section }」之文句變更。
}
change-wording-revised = 潤飾「{ $section }」之用語，內容相同。
change-typography-only = 「{ $section }」僅空格或標點符號變更，內容相同。
change-translation-revised = 潤飾「{ $section }」之譯文，韓文原文相同。
change-correction = 更正先前政策之錯誤。

## Severity

change-severity-consent-review = 須檢討同意等處理依據
change-severity-material = 重要變更
change-severity-admin = 一般變更
change-severity-editorial = 用語變更

## What is needed besides publication, for those in charge

change-duty-fresh-consent = 依{ LIST($laws) }，經同意而處理者，應將變更事項告知當事人並重新取得同意。
change-duty-statute-only = 依{ LIST($laws) }，韓國住民登錄號碼僅於韓國之法律或總統令等有依據時，始得處理。韓國之部令或當事人之同意，不得作為依據。
change-duty-separate-consent = 依{ LIST($laws) }，應取得當事人之另行同意，或法令有要求或允許處理之依據。
change-duty-promotion-consent = 依{ LIST($laws) }，為宣傳或勸誘銷售而處理個人資料者，應與其他同意區分而取得同意。
change-duty-transfer-consent = 依{ LIST($laws) }，經同意而為國際傳輸者，應告知傳輸之相關事項並另行取得同意；變更該等事項時，亦同。
change-duty-representative-consent = 依{ LIST($laws) }，經同意而處理未滿14歲兒童之個人資料者，應將變更事項告知法定代理人並重新取得同意。
change-duty-individual-notice = 依{ LIST($laws) }，應以書面等方式，將變更事項個別通知當事人。僅於無法通知時，始得以30日以上之刊登代之。

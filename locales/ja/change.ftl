# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
#
# `$section` is the name of a section or activity, `$subject` what changes, `$before` and `$after` the content before and after it;
# empty where there is none. `$how` is `added`, `removed`, `changed` or `untold` (the content is not shown). `$laws` are articles.

change-part = { $whole }のうち{ $part }
    .of = { $whole }の{ $part }

## Activities, purposes and items

change-activity-added = { $how ->
    [added] 処理業務に「{ $subject }」の業務が追加されます。処理する項目は次のとおりです：{ $after }
   *[other] 処理業務に「{ $subject }」の業務が追加されます。
}
change-activity-removed = 処理業務から「{ $subject }」の業務が除外されます。
change-activity-renamed = 処理業務の名称が次のとおり変更されます：{ $before } → { $after }
change-collection-item-added = 「{ $section }」の業務で処理する個人情報の項目に、次の項目が追加されます：{ $subject }
change-collection-item-removed = 「{ $section }」の業務で処理する個人情報の項目から、次の項目が除外されます：{ $subject }
change-collection-requiredness-raised = 「{ $section }」の業務で、次の項目が任意項目から必須項目に変更されます：{ $subject }
change-collection-requiredness-lowered = 「{ $section }」の業務で、次の項目が必須項目から任意項目に変更されます：{ $subject }
change-collection-class-changed = 「{ $section }」の業務で、次の項目の区分が「{ $before }」から「{ $after }」に変更されます：{ $subject }
change-collection-basis-changed = { $how ->
    [added] 「{ $section }」の業務の処理の根拠を次のとおり明示します：{ $after }
    [removed] 「{ $section }」の業務の処理の根拠として記載していた次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の業務の処理の根拠が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の業務の処理の根拠が変更されます。
}
change-collection-method-changed = { $how ->
    [added] 「{ $section }」に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」から次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の内容が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の内容が変更されます。
}
change-purpose-added = 「{ $section }」の業務の処理目的に、次の目的が追加されます：{ $subject }
change-purpose-removed = 「{ $section }」の業務の処理目的から、次の目的が除外されます：{ $subject }
change-purpose-changed = { $how ->
    [added] 「{ $section }」の業務の処理目的のうち「{ $subject }」の上位の目的を次のとおり定めます：{ $after }
    [removed] 「{ $section }」の業務の処理目的のうち「{ $subject }」の上位の目的がなくなります：{ $before }
    [changed] 「{ $section }」の業務の処理目的のうち「{ $subject }」の上位の目的が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の業務の処理目的のうち「{ $subject }」の内容が変更されます。
}

## Retention

change-retention-extended = 「{ $subject }」の保有期間が次のとおり延長されます：{ $before } → { $after }
change-retention-shortened = 「{ $subject }」の保有期間が次のとおり短縮されます：{ $before } → { $after }
change-retention-basis-changed = { $how ->
    [added] 「{ $subject }」の保有の根拠を次のとおり明示します：{ $after }
    [removed] 「{ $subject }」の保有の根拠に関する次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」の保有期間は同じですが、保有の根拠が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」の保有の根拠が変更されます。
}
change-retention-changed-incomparable = { $how ->
    [added] 「{ $subject }」の保有期間を次のとおり定めます：{ $after }
    [removed] 「{ $subject }」の保有期間に関する次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」の保有期間が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」の保有期間が変更されます。
}
change-retention-items = { $how ->
    [added] 法令に従って保存する「{ $subject }」の項目を次のとおり明示します：{ $after }
    [removed] 法令に従って保存する「{ $subject }」の項目として記載していた次の内容が削除されます：{ $before }
    [changed] 法令に従って保存する「{ $subject }」の項目が次のとおり変更されます：{ $before } → { $after }
   *[other] 法令に従って保存する「{ $subject }」の項目が変更されます。
}
change-retention-record-added = { $how ->
    [added] 法令に従って保存する記録に「{ $subject }」の項目が追加されます。保存期間：{ $after }
   *[other] 法令に従って保存する記録に「{ $subject }」の項目が追加されます。
}
change-retention-record-removed = 法令に従って保存する記録から「{ $subject }」の項目が除外されます。

## Provision to third parties

change-recipient-added = 個人情報の提供を受ける者に、{ $subject }が追加されます。
change-recipient-removed = 個人情報の提供を受ける者から、{ $subject }が除外されます。
change-recipient-renamed = 個人情報の提供を受ける者の名称が次のとおり変更されます：{ $before } → { $after }
change-recipient-items = { $how ->
    [added] 「{ $subject }」に提供する個人情報の項目を次のとおり明示します：{ $after }
    [removed] 「{ $subject }」に提供する個人情報の項目として記載していた次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」に提供する個人情報の項目が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」に提供する個人情報の項目が変更されます。
}
change-recipient-purpose = { $how ->
    [added] 「{ $subject }」の利用目的を次のとおり明示します：{ $after }
    [removed] 「{ $subject }」の利用目的として記載していた次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」の利用目的が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」の利用目的が変更されます。
}
change-recipient-term = { $how ->
    [added] 「{ $subject }」の保有及び利用期間を次のとおり明示します：{ $after }
    [removed] 「{ $subject }」の保有及び利用期間として記載していた次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」の保有及び利用期間が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」の保有及び利用期間が変更されます。
}
change-recipient-basis = { $how ->
    [added] 「{ $subject }」への提供の根拠を次のとおり明示します：{ $after }
    [removed] 「{ $subject }」への提供の根拠として記載していた次の内容が削除されます：{ $before }
    [changed] 「{ $subject }」への提供の根拠が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $subject }」への提供の根拠が変更されます。
}
change-provision-case-added = 個人情報を第三者に提供する場合として、次の場合が追加されます：{ $subject }
change-provision-case-removed = 個人情報を第三者に提供する場合から、次の場合が削除されます：{ $subject }

## Cross-border transfer

change-transfer-added = 国外移転に、次の者への移転が追加されます：{ $subject }
change-transfer-removed = 国外移転から、次の者への移転が除外されます：{ $subject }
change-transfer-changed = { $how ->
    [added] { $subject }についての「{ $section }」に次の内容が追加されます：{ $after }
    [removed] { $subject }についての「{ $section }」から次の内容が削除されます：{ $before }
    [changed] { $subject }についての「{ $section }」の内容が次のとおり変更されます：{ $before } → { $after }
   *[other] { $subject }についての「{ $section }」の内容が変更されます。
}

## Entrustment

change-entrustment-started = 個人情報の処理業務の委託に関する内容が追加されます。
change-entrustment-ended = 個人情報の処理業務の委託に関する内容が除外されます。
change-entrustee-added = { $subject }が受託者に追加されます。
change-entrustee-removed = { $subject }が受託者から除外されます。
change-entrustee-renamed = 受託者の名称が次のとおり変更されます：{ $before } → { $after }
change-entrustee-task = { $how ->
    [added] { $subject }に委託する業務を次のとおり明示します：{ $after }
    [removed] { $subject }に委託する業務として記載していた次の内容が削除されます：{ $before }
    [changed] { $subject }に委託する業務が次のとおり変更されます：{ $before } → { $after }
   *[other] { $subject }に委託する業務が変更されます。
}
change-entrustee-items = { $how ->
    [added] { $subject }が処理する個人情報の項目を次のとおり明示します：{ $after }
    [removed] { $subject }が処理する個人情報の項目として記載していた次の内容が削除されます：{ $before }
    [changed] { $subject }が処理する個人情報の項目が次のとおり変更されます：{ $before } → { $after }
   *[other] { $subject }が処理する個人情報の項目が変更されます。
}
change-entrustee-term = { $how ->
    [added] { $subject }の保有及び利用期間を次のとおり明示します：{ $after }まで
    [removed] { $subject }の保有及び利用期間として記載していた次の内容が削除されます：{ $before }まで
    [changed] { $subject }の保有及び利用期間が次のとおり変更されます：{ $before }まで → { $after }まで
   *[other] { $subject }の保有及び利用期間が変更されます。
}
change-re-entrustee-added = { $subject }が再受託者に追加されます。
change-re-entrustee-removed = { $subject }が再受託者から除外されます。
change-re-entrustee-changed = { $how ->
    [added] 再受託者{ $subject }に関して次の内容が追加されます：{ $after }
    [removed] 再受託者{ $subject }に関して次の内容が削除されます：{ $before }
    [changed] 再受託者に関する事項が次のとおり変更されます：{ $before } → { $after }
   *[other] 再受託者{ $subject }に関する事項が変更されます。
}

## Officer, rights and remedies

change-officer = 個人情報保護責任者
change-officer-changed = { $how ->
    [added] { $section }を次のとおり明示します：{ $after }
    [removed] { $section }として記載していた次の内容が削除されます：{ $before }
    [changed] { $section }が次のとおり変更されます：{ $before } → { $after }
   *[other] { $section }が変更されます。
}
change-officer-contact-changed = { $how ->
    [added] { $section }を次のとおり明示します：{ $after }
    [removed] { $section }として記載していた次の内容が削除されます：{ $before }
    [changed] { $section }が次のとおり変更されます：{ $before } → { $after }
   *[other] { $section }が変更されます。
}
change-rights-channel-added = 「{ $section }」に次の内容が追加されます：{ $subject }
change-rights-channel-removed = 「{ $section }」から次の内容が削除されます：{ $subject }
change-rights =
    .answer-days = 措置の結果を知らせる期限
    .agent = 法定代理人又は委任を受けた者を通じた権利の行使
change-remedy-changed = { $how ->
    [added] 「{ $section }」に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」から次の内容が削除されます：{ $before }
    [changed] { $section }が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の案内が変更されます。
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] 「{ $section }」に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」から次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の内容が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の内容が変更されます。
}
change-device-changed = { $how ->
    [added] 「{ $section }」に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」から次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の内容が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の内容が変更されます。
}
change-device =
    .choices = ウェブブラウザーなどの設定で選択できる方法
change-security-added = 個人情報の安全性確保措置に、次の措置が追加されます：{ $subject }
change-security-removed = 個人情報の安全性確保措置から、次の措置が削除されます：{ $subject }

## The policy and the controller

change-promise =
    .days = 変更を事前に案内する期間
    .adverse-days = 不利な変更を事前に案内する期間
change-notice-period-changed = { $how ->
    [added] { $section }を新たに{ $after }と定めます。
    [removed] { $before }と定めていた{ $section }を、今後は定めません。
    [changed] { $section }が{ $before }から{ $after }に変更されます。
   *[other] { $section }が変更されます。
}
change-controller = 個人情報処理者
    .name = 個人情報処理者の名称
    .called = 処理方針における呼称
    .kind = 個人情報処理者の種類
    .address = 個人情報処理者の住所
    .website = 個人情報処理者のホームページのURL
    .phone = 個人情報処理者の電話番号
change-controller-changed = { $how ->
    [added] { $subject }を次のとおり明示します：{ $after }
    [removed] { $subject }として記載していた次の内容が削除されます：{ $before }
    [changed] { $subject }が次のとおり変更されます：{ $before } → { $after }
   *[other] { $subject }が変更されます。
}
change-policy = 個人情報処理方針
change-law-reference-changed = { $how ->
    [added] 引用する法令に、次の法令が追加されます：{ $after }
    [removed] 引用する法令から、次の法令が削除されます：{ $before }
    [changed] 引用する法令が次のとおり変更されます：{ $before } → { $after }
   *[other] 引用する法令が変更されます。
}
change-date-changed = { $how ->
    [added] { $section }を次のとおり明示します：{ $after }
    [removed] { $section }として記載していた次の内容が削除されます：{ $before }
    [changed] { $section }が次のとおり変更されます：{ $before } → { $after }
   *[other] { $section }が変更されます。
}
change-section-added = 「{ $section }」の項目が新設されます。
change-section-removed = 「{ $section }」の項目が削除されます。
change-section-started = 「{ $section }」に該当する事項が新たに生じます。
change-section-ended = 「{ $section }」の項目に該当する事項がなくなります。
change-section-changed = { $how ->
    [added] 「{ $section }」に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」から次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の内容が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の内容が変更されます。
}
change-section-moved = 「{ $section }」の項目の位置が変更されます。

## Form

change-order-only = 「{ $section }」で順序のみが変更されます。内容は同じです。
change-wording-only = { $how ->
    [added] 「{ $section }」の文言に次の内容が追加されます：{ $after }
    [removed] 「{ $section }」の文言から次の内容が削除されます：{ $before }
    [changed] 「{ $section }」の文言が次のとおり変更されます：{ $before } → { $after }
   *[other] 「{ $section }」の文言が変更されます。
}
change-wording-revised = 「{ $section }」の表現を整えます。内容は同じです。
change-typography-only = 「{ $section }」の空白又は句読点・記号のみが変更されます。内容は同じです。
change-translation-revised = 「{ $section }」の翻訳を整えます。韓国語の原文は同じです。
change-correction = 以前の処理方針の誤りを訂正します。

## Severity

change-severity-consent-review = 同意など処理の根拠の検討が必要
change-severity-material = 重要な変更
change-severity-admin = 一般的な変更
change-severity-editorial = 表現の変更

## What is needed besides publication, for those in charge

change-duty-fresh-consent = { LIST($laws) }に基づき、同意を得て処理する場合は、変更される事項を情報主体に知らせ、改めて同意を得なければなりません。
change-duty-statute-only = { LIST($laws) }に基づき、住民登録番号は、法律、大統領令等に根拠がある場合にのみ処理することができます。部令又は情報主体の同意は、根拠になりません。
change-duty-separate-consent = { LIST($laws) }に基づき、情報主体の別途の同意を得るか、又は法令に処理を要求し、若しくは許容する根拠がなければなりません。
change-duty-promotion-consent = { LIST($laws) }に基づき、宣伝又は販売の勧誘のための個人情報の処理については、他の同意と区分して同意を得なければなりません。
change-duty-transfer-consent = { LIST($laws) }に基づき、同意を得て国外に移転する場合は、移転に関する事項を知らせ、別途の同意を得なければならず、その事項を変更する場合も同様とします。
change-duty-representative-consent = { LIST($laws) }に基づき、満14歳未満の児童の個人情報を同意を得て処理する場合は、法定代理人に変更される事項を知らせ、改めて同意を得なければなりません。
change-duty-individual-notice = { LIST($laws) }に基づき、変更される事項を情報主体に書面等により個別に知らせなければなりません。知らせることができない場合に限り、30日以上の掲示をもってこれに代えることができます。

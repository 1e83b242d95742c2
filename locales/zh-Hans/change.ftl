# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
#
# `$section` is the name of a section or activity, `$subject` what changes, `$before` and `$after` the content before and after it;
# empty where there is none. `$how` is `added`, `removed`, `changed` or `untold` (the content is not shown). `$laws` are articles.

change-part = { $whole } – { $part }
    .of = { $whole }的{ $part }

## Activities, purposes and items

change-activity-added = { $how ->
    [added] 处理业务中新增“{ $subject }”业务。处理的项目如下：{ $after }
   *[other] 处理业务中新增“{ $subject }”业务。
}
change-activity-removed = 处理业务中不再包含“{ $subject }”业务。
change-activity-renamed = 处理业务的名称变更如下：{ $before } → { $after }
change-collection-item-added = “{ $section }”业务中处理的个人信息项目新增以下项目：{ $subject }
change-collection-item-removed = “{ $section }”业务中处理的个人信息项目不再包含以下项目：{ $subject }
change-collection-requiredness-raised = “{ $section }”业务中，以下项目由选填项变更为必填项：{ $subject }
change-collection-requiredness-lowered = “{ $section }”业务中，以下项目由必填项变更为选填项：{ $subject }
change-collection-class-changed = “{ $section }”业务中，以下项目的分类由“{ $before }”变更为“{ $after }”：{ $subject }
change-collection-basis-changed = { $how ->
    [added] 载明“{ $section }”业务的处理依据如下：{ $after }
    [removed] 删除作为“{ $section }”业务的处理依据记载的以下内容：{ $before }
    [changed] “{ $section }”业务的处理依据变更如下：{ $before } → { $after }
   *[other] “{ $section }”业务的处理依据发生变更。
}
change-collection-method-changed = { $how ->
    [added] “{ $section }”中新增以下内容：{ $after }
    [removed] “{ $section }”中删除以下内容：{ $before }
    [changed] “{ $section }”的内容变更如下：{ $before } → { $after }
   *[other] “{ $section }”的内容发生变更。
}
change-purpose-added = “{ $section }”业务的处理目的新增以下目的：{ $subject }
change-purpose-removed = “{ $section }”业务的处理目的不再包含以下目的：{ $subject }
change-purpose-changed = { $how ->
    [added] “{ $section }”业务的处理目的中，将“{ $subject }”的上位目的规定如下：{ $after }
    [removed] “{ $section }”业务的处理目的中，“{ $subject }”不再有上位目的：{ $before }
    [changed] “{ $section }”业务的处理目的中，“{ $subject }”的上位目的变更如下：{ $before } → { $after }
   *[other] “{ $section }”业务的处理目的中，“{ $subject }”的内容发生变更。
}

## Retention

change-retention-extended = “{ $subject }”的保存期限延长如下：{ $before } → { $after }
change-retention-shortened = “{ $subject }”的保存期限缩短如下：{ $before } → { $after }
change-retention-basis-changed = { $how ->
    [added] 载明“{ $subject }”的保存依据如下：{ $after }
    [removed] 删除有关“{ $subject }”的保存依据的以下内容：{ $before }
    [changed] “{ $subject }”的保存期限不变，但保存依据变更如下：{ $before } → { $after }
   *[other] “{ $subject }”的保存依据发生变更。
}
change-retention-changed-incomparable = { $how ->
    [added] 规定“{ $subject }”的保存期限如下：{ $after }
    [removed] 删除有关“{ $subject }”的保存期限的以下内容：{ $before }
    [changed] “{ $subject }”的保存期限变更如下：{ $before } → { $after }
   *[other] “{ $subject }”的保存期限发生变更。
}
change-retention-items = { $how ->
    [added] 载明依法留存的“{ $subject }”的项目如下：{ $after }
    [removed] 删除作为依法留存的“{ $subject }”的项目记载的以下内容：{ $before }
    [changed] 依法留存的“{ $subject }”的项目变更如下：{ $before } → { $after }
   *[other] 依法留存的“{ $subject }”的项目发生变更。
}
change-retention-record-added = { $how ->
    [added] 依法留存的记录中新增“{ $subject }”一项。留存期限：{ $after }
   *[other] 依法留存的记录中新增“{ $subject }”一项。
}
change-retention-record-removed = 依法留存的记录中不再包含“{ $subject }”一项。

## Provision to third parties

change-recipient-added = 个人信息的接收方中新增{ $subject }。
change-recipient-removed = 个人信息的接收方中不再包含{ $subject }。
change-recipient-renamed = 个人信息接收方的名称变更如下：{ $before } → { $after }
change-recipient-items = { $how ->
    [added] 载明向“{ $subject }”提供的个人信息项目如下：{ $after }
    [removed] 删除作为向“{ $subject }”提供的个人信息项目记载的以下内容：{ $before }
    [changed] 向“{ $subject }”提供的个人信息项目变更如下：{ $before } → { $after }
   *[other] 向“{ $subject }”提供的个人信息项目发生变更。
}
change-recipient-purpose = { $how ->
    [added] 载明“{ $subject }”的使用目的如下：{ $after }
    [removed] 删除作为“{ $subject }”的使用目的记载的以下内容：{ $before }
    [changed] “{ $subject }”的使用目的变更如下：{ $before } → { $after }
   *[other] “{ $subject }”的使用目的发生变更。
}
change-recipient-term = { $how ->
    [added] 载明“{ $subject }”的保存及使用期限如下：{ $after }
    [removed] 删除作为“{ $subject }”的保存及使用期限记载的以下内容：{ $before }
    [changed] “{ $subject }”的保存及使用期限变更如下：{ $before } → { $after }
   *[other] “{ $subject }”的保存及使用期限发生变更。
}
change-recipient-basis = { $how ->
    [added] 载明向“{ $subject }”提供的依据如下：{ $after }
    [removed] 删除作为向“{ $subject }”提供的依据记载的以下内容：{ $before }
    [changed] 向“{ $subject }”提供的依据变更如下：{ $before } → { $after }
   *[other] 向“{ $subject }”提供的依据发生变更。
}
change-provision-case-added = 向第三方提供个人信息的情形中新增以下情形：{ $subject }
change-provision-case-removed = 向第三方提供个人信息的情形中删除以下情形：{ $subject }

## Cross-border transfer

change-transfer-added = 境外转移中新增向以下接收方的转移：{ $subject }
change-transfer-removed = 境外转移中不再包含向以下接收方的转移：{ $subject }
change-transfer-changed = { $how ->
    [added] 有关{ $subject }的“{ $section }”中新增以下内容：{ $after }
    [removed] 有关{ $subject }的“{ $section }”中删除以下内容：{ $before }
    [changed] 有关{ $subject }的“{ $section }”的内容变更如下：{ $before } → { $after }
   *[other] 有关{ $subject }的“{ $section }”的内容发生变更。
}

## Entrustment

change-entrustment-started = 新增有关委托处理个人信息的内容。
change-entrustment-ended = 不再包含有关委托处理个人信息的内容。
change-entrustee-added = 新增{ $subject }为受托方。
change-entrustee-removed = { $subject }不再担任受托方。
change-entrustee-renamed = 受托方的名称变更如下：{ $before } → { $after }
change-entrustee-task = { $how ->
    [added] 载明委托给{ $subject }的业务如下：{ $after }
    [removed] 删除作为委托给{ $subject }的业务记载的以下内容：{ $before }
    [changed] 委托给{ $subject }的业务变更如下：{ $before } → { $after }
   *[other] 委托给{ $subject }的业务发生变更。
}
change-entrustee-items = { $how ->
    [added] 载明{ $subject }处理的个人信息项目如下：{ $after }
    [removed] 删除作为{ $subject }处理的个人信息项目记载的以下内容：{ $before }
    [changed] { $subject }处理的个人信息项目变更如下：{ $before } → { $after }
   *[other] { $subject }处理的个人信息项目发生变更。
}
change-entrustee-term = { $how ->
    [added] 载明{ $subject }的保存及使用期限如下：至{ $after }为止
    [removed] 删除作为{ $subject }的保存及使用期限记载的以下内容：至{ $before }为止
    [changed] { $subject }的保存及使用期限变更如下：至{ $before }为止 → 至{ $after }为止
   *[other] { $subject }的保存及使用期限发生变更。
}
change-re-entrustee-added = 新增{ $subject }为转受托方。
change-re-entrustee-removed = { $subject }不再担任转受托方。
change-re-entrustee-changed = { $how ->
    [added] 关于转受托方{ $subject }，新增以下内容：{ $after }
    [removed] 关于转受托方{ $subject }，删除以下内容：{ $before }
    [changed] 有关转受托方的事项变更如下：{ $before } → { $after }
   *[other] 有关转受托方{ $subject }的事项发生变更。
}

## Officer, rights and remedies

change-officer = 个人信息保护负责人
change-officer-changed = { $how ->
    [added] 载明{ $section }如下：{ $after }
    [removed] 删除作为{ $section }记载的以下内容：{ $before }
    [changed] { $section }变更如下：{ $before } → { $after }
   *[other] { $section }发生变更。
}
change-officer-contact-changed = { $how ->
    [added] 载明{ $section }如下：{ $after }
    [removed] 删除作为{ $section }记载的以下内容：{ $before }
    [changed] { $section }变更如下：{ $before } → { $after }
   *[other] { $section }发生变更。
}
change-rights-channel-added = “{ $section }”中新增以下内容：{ $subject }
change-rights-channel-removed = “{ $section }”中删除以下内容：{ $subject }
change-rights =
    .answer-days = 告知处理结果的期限
    .agent = 通过法定代理人或受委任的人行使权利
change-remedy-changed = { $how ->
    [added] “{ $section }”中新增以下内容：{ $after }
    [removed] “{ $section }”中删除以下内容：{ $before }
    [changed] { $section }变更如下：{ $before } → { $after }
   *[other] “{ $section }”的介绍发生变更。
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] “{ $section }”中新增以下内容：{ $after }
    [removed] “{ $section }”中删除以下内容：{ $before }
    [changed] “{ $section }”的内容变更如下：{ $before } → { $after }
   *[other] “{ $section }”的内容发生变更。
}
change-device-changed = { $how ->
    [added] “{ $section }”中新增以下内容：{ $after }
    [removed] “{ $section }”中删除以下内容：{ $before }
    [changed] “{ $section }”的内容变更如下：{ $before } → { $after }
   *[other] “{ $section }”的内容发生变更。
}
change-device =
    .choices = 可以在网页浏览器等的设置中选择的方法
change-security-added = 个人信息的安全保障措施中新增以下措施：{ $subject }
change-security-removed = 个人信息的安全保障措施中删除以下措施：{ $subject }

## The policy and the controller

change-promise =
    .days = 事先通知变更的期间
    .adverse-days = 事先通知不利变更的期间
change-notice-period-changed = { $how ->
    [added] 新规定{ $section }为{ $after }。
    [removed] 不再规定此前定为{ $before }的{ $section }。
    [changed] { $section }由{ $before }变更为{ $after }。
   *[other] { $section }发生变更。
}
change-controller = 个人信息处理者
    .name = 个人信息处理者的名称
    .called = 处理方针中的称呼
    .kind = 个人信息处理者的种类
    .address = 个人信息处理者的地址
    .website = 个人信息处理者的网站地址
    .phone = 个人信息处理者的电话号码
change-controller-changed = { $how ->
    [added] 载明{ $subject }如下：{ $after }
    [removed] 删除作为{ $subject }记载的以下内容：{ $before }
    [changed] { $subject }变更如下：{ $before } → { $after }
   *[other] { $subject }发生变更。
}
change-policy = 个人信息处理方针
change-law-reference-changed = { $how ->
    [added] 引用的法律法规中新增以下内容：{ $after }
    [removed] 引用的法律法规中删除以下内容：{ $before }
    [changed] 引用的法律法规变更如下：{ $before } → { $after }
   *[other] 引用的法律法规发生变更。
}
change-date-changed = { $how ->
    [added] 载明{ $section }如下：{ $after }
    [removed] 删除作为{ $section }记载的以下内容：{ $before }
    [changed] { $section }变更如下：{ $before } → { $after }
   *[other] { $section }发生变更。
}
change-section-added = 新设“{ $section }”一项。
change-section-removed = 删除“{ $section }”一项。
change-section-started = 新产生属于“{ $section }”的事项。
change-section-ended = 不再有属于“{ $section }”一项的事项。
change-section-changed = { $how ->
    [added] “{ $section }”中新增以下内容：{ $after }
    [removed] “{ $section }”中删除以下内容：{ $before }
    [changed] “{ $section }”的内容变更如下：{ $before } → { $after }
   *[other] “{ $section }”的内容发生变更。
}
change-section-moved = “{ $section }”一项的位置发生变更。

## Form

change-order-only = “{ $section }”中仅顺序发生变更，内容相同。
change-wording-only = { $how ->
    [added] “{ $section }”的文字中新增以下内容：{ $after }
    [removed] “{ $section }”的文字中删除以下内容：{ $before }
    [changed] “{ $section }”的文字变更如下：{ $before } → { $after }
   *[other] “{ $section }”的文字发生变更。
}
change-wording-revised = 修润“{ $section }”的表述，内容相同。
change-typography-only = “{ $section }”中仅空格或标点符号发生变更，内容相同。
change-translation-revised = 修润“{ $section }”的译文，韩文原文相同。
change-correction = 更正以往的处理方针中的错误。

## Severity

change-severity-consent-review = 需要审查同意等处理依据
change-severity-material = 重要变更
change-severity-admin = 一般变更
change-severity-editorial = 表述变更

## What is needed besides publication, for those in charge

change-duty-fresh-consent = 根据{ LIST($laws) }，经同意进行处理的，应当将变更事项告知信息主体并重新取得同意。
change-duty-statute-only = 根据{ LIST($laws) }，居民登记号码仅在法律、总统令等有依据时可以处理。部令或信息主体的同意不构成依据。
change-duty-separate-consent = 根据{ LIST($laws) }，应当取得信息主体的单独同意，或者有法律法规要求或允许处理的依据。
change-duty-promotion-consent = 根据{ LIST($laws) }，为宣传或推销而处理个人信息的，应当与其他同意相区分，单独就此取得同意。
change-duty-transfer-consent = 根据{ LIST($laws) }，经同意向境外转移的，应当告知有关转移的事项并取得单独同意；变更该事项时亦同。
change-duty-representative-consent = 根据{ LIST($laws) }，经同意处理未满14周岁的儿童的个人信息的，应当将变更事项告知法定代理人并重新取得同意。
change-duty-individual-notice = 根据{ LIST($laws) }，应当将变更事项以书面等方式逐一告知信息主体。仅在无法告知的情形下，可以用30日以上的登载代替。

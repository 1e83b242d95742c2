# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
# `$section` is the name of a part or an activity, `$subject` what changes, `$before` and `$after` its content; each may be empty.
# `$how` is `added`, `removed`, `changed` or `untold` (the content is not shown). `$laws` are the provisions that apply.

change-part = { $whole } – { $part }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] يُضاف نشاط «{ $subject }» إلى أنشطة المعالجة. البنود المعالَجة: { $after }
   *[other] يُضاف نشاط «{ $subject }» إلى أنشطة المعالجة.
}
change-activity-removed = يُستبعد نشاط «{ $subject }» من أنشطة المعالجة.
change-activity-renamed = يتغير اسم نشاط المعالجة من «{ $before }» إلى «{ $after }».
change-collection-item-added = يُضاف ما يأتي إلى بنود المعلومات الشخصية المعالَجة في نشاط «{ $section }»: { $subject }
change-collection-item-removed = يُستبعد ما يأتي من بنود المعلومات الشخصية المعالَجة في نشاط «{ $section }»: { $subject }
change-collection-requiredness-raised = في نشاط «{ $section }» تتحول البنود الآتية من اختيارية إلى إلزامية: { $subject }
change-collection-requiredness-lowered = في نشاط «{ $section }» تتحول البنود الآتية من إلزامية إلى اختيارية: { $subject }
change-collection-class-changed = في نشاط «{ $section }» يتغير تصنيف البنود الآتية من «{ $before }» إلى «{ $after }»: { $subject }
change-collection-basis-changed = { $how ->
    [added] يُبيَّن أساس المعالجة في نشاط «{ $section }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا أساسًا للمعالجة في نشاط «{ $section }»: { $before }
    [changed] يتغير أساس المعالجة في نشاط «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير أساس المعالجة في نشاط «{ $section }».
}
change-collection-method-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من «{ $section }»: { $before }
    [changed] يتغير مضمون «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير مضمون «{ $section }».
}
change-purpose-added = يُضاف ما يأتي إلى أغراض المعالجة في نشاط «{ $section }»: { $subject }
change-purpose-removed = يُستبعد ما يأتي من أغراض المعالجة في نشاط «{ $section }»: { $subject }
change-purpose-changed = { $how ->
    [added] ضمن أغراض المعالجة في نشاط «{ $section }» يُحدَّد الغرض الأعلى للغرض «{ $subject }» على النحو الآتي: { $after }
    [removed] ضمن أغراض المعالجة في نشاط «{ $section }» يُلغى الغرض الأعلى للغرض «{ $subject }»: { $before }
    [changed] ضمن أغراض المعالجة في نشاط «{ $section }» يتغير الغرض الأعلى للغرض «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] ضمن أغراض المعالجة في نشاط «{ $section }» يتغير مضمون الغرض «{ $subject }».
}

## Retention

change-retention-extended = تُمدَّد مدة الاحتفاظ الخاصة بـ«{ $subject }» من «{ $before }» إلى «{ $after }».
change-retention-shortened = تُقصَّر مدة الاحتفاظ الخاصة بـ«{ $subject }» من «{ $before }» إلى «{ $after }».
change-retention-basis-changed = { $how ->
    [added] يُبيَّن أساس الاحتفاظ الخاص بـ«{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا بشأن أساس الاحتفاظ الخاص بـ«{ $subject }»: { $before }
    [changed] تبقى مدة الاحتفاظ الخاصة بـ«{ $subject }» كما هي، ويتغير أساس الاحتفاظ من «{ $before }» إلى «{ $after }».
   *[other] يتغير أساس الاحتفاظ الخاص بـ«{ $subject }».
}
change-retention-changed-incomparable = { $how ->
    [added] تُحدَّد مدة الاحتفاظ الخاصة بـ«{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا بشأن مدة الاحتفاظ الخاصة بـ«{ $subject }»: { $before }
    [changed] تتغير مدة الاحتفاظ الخاصة بـ«{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير مدة الاحتفاظ الخاصة بـ«{ $subject }».
}
change-retention-items = { $how ->
    [added] تُبيَّن البنود المحفوظة بموجب القوانين واللوائح ضمن «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من البنود المحفوظة بموجب القوانين واللوائح ضمن «{ $subject }»: { $before }
    [changed] تتغير البنود المحفوظة بموجب القوانين واللوائح ضمن «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير البنود المحفوظة بموجب القوانين واللوائح ضمن «{ $subject }».
}
change-retention-record-added = { $how ->
    [added] يُضاف البند «{ $subject }» إلى السجلات المحفوظة بموجب القوانين واللوائح. مدة الحفظ: { $after }
   *[other] يُضاف البند «{ $subject }» إلى السجلات المحفوظة بموجب القوانين واللوائح.
}
change-retention-record-removed = يُستبعد البند «{ $subject }» من السجلات المحفوظة بموجب القوانين واللوائح.

## Provision to third parties

change-recipient-added = تُضاف إلى الجهات المتلقية للمعلومات الشخصية الجهة الآتية: { $subject }
change-recipient-removed = تُستبعد من الجهات المتلقية للمعلومات الشخصية الجهة الآتية: { $subject }
change-recipient-renamed = يتغير اسم الجهة المتلقية للمعلومات الشخصية من «{ $before }» إلى «{ $after }».
change-recipient-items = { $how ->
    [added] تُبيَّن بنود المعلومات الشخصية المقدمة إلى «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من بنود المعلومات الشخصية المقدمة إلى «{ $subject }»: { $before }
    [changed] تتغير بنود المعلومات الشخصية المقدمة إلى «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير بنود المعلومات الشخصية المقدمة إلى «{ $subject }».
}
change-recipient-purpose = { $how ->
    [added] يُبيَّن غرض الاستخدام لدى «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من غرض الاستخدام لدى «{ $subject }»: { $before }
    [changed] يتغير غرض الاستخدام لدى «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير غرض الاستخدام لدى «{ $subject }».
}
change-recipient-term = { $how ->
    [added] تُبيَّن مدة الاحتفاظ والاستخدام لدى «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من مدة الاحتفاظ والاستخدام لدى «{ $subject }»: { $before }
    [changed] تتغير مدة الاحتفاظ والاستخدام لدى «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير مدة الاحتفاظ والاستخدام لدى «{ $subject }».
}
change-recipient-basis = { $how ->
    [added] يُبيَّن أساس التقديم إلى «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من أساس التقديم إلى «{ $subject }»: { $before }
    [changed] يتغير أساس التقديم إلى «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير أساس التقديم إلى «{ $subject }».
}
change-provision-case-added = يُضاف ما يأتي إلى حالات تقديم المعلومات الشخصية إلى أطراف ثالثة: { $subject }
change-provision-case-removed = يُحذف ما يأتي من حالات تقديم المعلومات الشخصية إلى أطراف ثالثة: { $subject }

## Cross-border transfer

change-transfer-added = يُضاف النقل إلى الخارج إلى الجهة الآتية: { $subject }
change-transfer-removed = يُستبعد النقل إلى الخارج إلى الجهة الآتية: { $subject }
change-transfer-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }» (الجهة المنقول إليها: { $subject }): { $after }
    [removed] يُحذف ما يأتي من «{ $section }» (الجهة المنقول إليها: { $subject }): { $before }
    [changed] يتغير مضمون «{ $section }» (الجهة المنقول إليها: { $subject }) من «{ $before }» إلى «{ $after }».
   *[other] يتغير مضمون «{ $section }» (الجهة المنقول إليها: { $subject }).
}

## Entrustment

change-entrustment-started = يُضاف ما يتعلق بإسناد معالجة المعلومات الشخصية.
change-entrustment-ended = يُستبعد ما يتعلق بإسناد معالجة المعلومات الشخصية.
change-entrustee-added = تُضاف إلى الجهات المسند إليها الجهة الآتية: { $subject }
change-entrustee-removed = تُستبعد من الجهات المسند إليها الجهة الآتية: { $subject }
change-entrustee-renamed = يتغير اسم الجهة المسند إليها من «{ $before }» إلى «{ $after }».
change-entrustee-task = { $how ->
    [added] تُبيَّن الأعمال المسندة إلى { $subject } على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من الأعمال المسندة إلى { $subject }: { $before }
    [changed] تتغير الأعمال المسندة إلى { $subject } من «{ $before }» إلى «{ $after }».
   *[other] تتغير الأعمال المسندة إلى { $subject }.
}
change-entrustee-items = { $how ->
    [added] تُبيَّن بنود المعلومات الشخصية المعالَجة لدى { $subject } على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا من بنود المعلومات الشخصية المعالَجة لدى { $subject }: { $before }
    [changed] تتغير بنود المعلومات الشخصية المعالَجة لدى { $subject } من «{ $before }» إلى «{ $after }».
   *[other] تتغير بنود المعلومات الشخصية المعالَجة لدى { $subject }.
}
change-entrustee-term = { $how ->
    [added] تُبيَّن مدة الاحتفاظ والاستخدام لدى { $subject } على النحو الآتي: حتى { $after }
    [removed] يُحذف ما كان مذكورًا من مدة الاحتفاظ والاستخدام لدى { $subject }: حتى { $before }
    [changed] تتغير مدة الاحتفاظ والاستخدام لدى { $subject } من «حتى { $before }» إلى «حتى { $after }».
   *[other] تتغير مدة الاحتفاظ والاستخدام لدى { $subject }.
}
change-re-entrustee-added = تُضاف إلى الجهات المعاد الإسناد إليها الجهة الآتية: { $subject }
change-re-entrustee-removed = تُستبعد من الجهات المعاد الإسناد إليها الجهة الآتية: { $subject }
change-re-entrustee-changed = { $how ->
    [added] يُضاف ما يأتي بشأن الجهة المعاد الإسناد إليها { $subject }: { $after }
    [removed] يُحذف ما يأتي بشأن الجهة المعاد الإسناد إليها { $subject }: { $before }
    [changed] يتغير ما يتعلق بالجهة المعاد الإسناد إليها من «{ $before }» إلى «{ $after }».
   *[other] يتغير ما يتعلق بالجهة المعاد الإسناد إليها { $subject }.
}

## Officer, rights and remedies

change-officer = مسؤول حماية المعلومات الشخصية
change-officer-changed = { $how ->
    [added] يُبيَّن البيان «{ $section }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا في البيان «{ $section }»: { $before }
    [changed] يتغير البيان «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير البيان «{ $section }».
}
change-officer-contact-changed = { $how ->
    [added] يُبيَّن البيان «{ $section }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا في البيان «{ $section }»: { $before }
    [changed] يتغير البيان «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير البيان «{ $section }».
}
change-rights-channel-added = يُضاف ما يأتي إلى «{ $section }»: { $subject }
change-rights-channel-removed = يُحذف ما يأتي من «{ $section }»: { $subject }
change-rights =
    .answer-days = مهلة الإبلاغ بنتيجة الإجراء المتخذ
    .agent = ممارسة الحقوق عن طريق ممثل قانوني أو شخص مفوض
change-remedy-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من «{ $section }»: { $before }
    [changed] يتغير البيان «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير المعلومات الواردة في «{ $section }».
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من «{ $section }»: { $before }
    [changed] يتغير مضمون «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير مضمون «{ $section }».
}
change-device-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من «{ $section }»: { $before }
    [changed] يتغير مضمون «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير مضمون «{ $section }».
}
change-device =
    .choices = الخيارات المتاحة في إعدادات متصفح الويب وغيرها
change-security-added = يُضاف ما يأتي إلى تدابير ضمان سلامة المعلومات الشخصية: { $subject }
change-security-removed = يُحذف ما يأتي من تدابير ضمان سلامة المعلومات الشخصية: { $subject }

## The policy and the controller

change-promise =
    .days = مدة الإعلان المسبق عن التغيير
    .adverse-days = مدة الإعلان المسبق عن التغيير الذي ليس في صالح أصحاب المعلومات
change-notice-period-changed = { $how ->
    [added] يُستحدث البيان «{ $section }»: { $after }
    [removed] لم يعد البيان «{ $section }» محددًا. وكان: { $before }
    [changed] يتغير البيان «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير البيان «{ $section }».
}
change-controller = جهة التحكم في المعلومات الشخصية
    .name = اسم جهة التحكم في المعلومات الشخصية
    .called = التسمية المستخدمة في السياسة للإشارة إلى جهة التحكم في المعلومات الشخصية
    .kind = نوع جهة التحكم في المعلومات الشخصية
    .address = عنوان جهة التحكم في المعلومات الشخصية
    .website = عنوان الموقع الإلكتروني لجهة التحكم في المعلومات الشخصية
    .phone = رقم هاتف جهة التحكم في المعلومات الشخصية
change-controller-changed = { $how ->
    [added] يُبيَّن البيان «{ $subject }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا في البيان «{ $subject }»: { $before }
    [changed] يتغير البيان «{ $subject }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير البيان «{ $subject }».
}
change-policy = سياسة الخصوصية
change-law-reference-changed = { $how ->
    [added] يُضاف ما يأتي إلى القوانين واللوائح المستشهد بها: { $after }
    [removed] يُحذف ما يأتي من القوانين واللوائح المستشهد بها: { $before }
    [changed] تتغير القوانين واللوائح المستشهد بها من «{ $before }» إلى «{ $after }».
   *[other] تتغير القوانين واللوائح المستشهد بها.
}
change-date-changed = { $how ->
    [added] يُبيَّن البيان «{ $section }» على النحو الآتي: { $after }
    [removed] يُحذف ما كان مذكورًا في البيان «{ $section }»: { $before }
    [changed] يتغير البيان «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير البيان «{ $section }».
}
change-section-added = يُستحدث الجزء «{ $section }».
change-section-removed = يُحذف الجزء «{ $section }».
change-section-started = تنشأ أمور جديدة تندرج ضمن الجزء «{ $section }».
change-section-ended = لم تعد هناك أمور تندرج ضمن الجزء «{ $section }».
change-section-changed = { $how ->
    [added] يُضاف ما يأتي إلى «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من «{ $section }»: { $before }
    [changed] يتغير مضمون «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] يتغير مضمون «{ $section }».
}
change-section-moved = يتغير موضع الجزء «{ $section }».

## Form

change-order-only = يتغير الترتيب فقط في «{ $section }»، والمضمون واحد.
change-wording-only = { $how ->
    [added] يُضاف ما يأتي إلى عبارات «{ $section }»: { $after }
    [removed] يُحذف ما يأتي من عبارات «{ $section }»: { $before }
    [changed] تتغير عبارات «{ $section }» من «{ $before }» إلى «{ $after }».
   *[other] تتغير عبارات «{ $section }».
}
change-wording-revised = تُنقَّح عبارات «{ $section }»، والمضمون واحد.
change-typography-only = تتغير المسافات أو علامات الترقيم فقط في «{ $section }»، والمضمون واحد.
change-translation-revised = تُنقَّح ترجمة «{ $section }»، والنص الكوري الأصلي باقٍ كما هو.
change-correction = يُصحَّح خطأ في السياسة السابقة.

## Severity

change-severity-consent-review = تلزم مراجعة الموافقة أو غيرها من أسس المعالجة
change-severity-material = تغيير جوهري
change-severity-admin = تغيير عادي
change-severity-editorial = تغيير في العبارات

## What is needed besides publication, for those in charge

change-duty-fresh-consent = بموجب { LIST($laws) }، وفي حال المعالجة بناءً على الموافقة، يجب إبلاغ أصحاب المعلومات بالأمور المتغيرة والحصول على موافقتهم من جديد.
change-duty-statute-only = بموجب { LIST($laws) }، لا يجوز معالجة أرقام تسجيل المقيمين إلا إذا وُجد أساس لذلك في قانون كوري أو مرسوم رئاسي كوري أو ما يماثلهما. ولا تُعد القرارات الوزارية ولا موافقة صاحب المعلومات أساسًا لذلك.
change-duty-separate-consent = بموجب { LIST($laws) }، يجب الحصول على موافقة منفصلة من صاحب المعلومات أو أن يوجد في القوانين واللوائح أساس يوجب المعالجة أو يجيزها.
change-duty-promotion-consent = بموجب { LIST($laws) }، يجب الحصول على الموافقة على معالجة المعلومات الشخصية لأغراض الترويج أو عرض الشراء منفصلةً عن الموافقات الأخرى.
change-duty-transfer-consent = بموجب { LIST($laws) }، وفي حال النقل إلى الخارج بناءً على الموافقة، يجب الإبلاغ بالأمور المتعلقة بالنقل والحصول على موافقة منفصلة، ويسري ذلك أيضًا عند تغيير تلك الأمور.
change-duty-representative-consent = بموجب { LIST($laws) }، وفي حال معالجة المعلومات الشخصية للأطفال دون سن 14 عامًا بناءً على الموافقة، يجب إبلاغ الممثل القانوني بالأمور المتغيرة والحصول على موافقته من جديد.
change-duty-individual-notice = بموجب { LIST($laws) }، يجب إبلاغ كل صاحب معلومات على حدة بالأمور المتغيرة كتابةً أو بوسيلة مماثلة. ولا يجوز الاستعاضة عن ذلك بالنشر مدة لا تقل عن 30 يومًا إلا إذا تعذر الإبلاغ.

# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = إشعار بتغيير سياسة الخصوصية
    .title = إشعار بتعديل سياسة الخصوصية لدى { $name }
    .title-first = إشعار بإصدار سياسة الخصوصية لدى { $name }
    .headline = تتغير سياسة الخصوصية اعتبارًا من { $date }
    .headline-first = تسري سياسة الخصوصية اعتبارًا من { $date }
    .mark = [نموذج]
    .mark-draft = [مسودة]
    .draft = هذه مسودة غير نهائية، وليست إشعارًا معلنًا.
    .sample = هذا الإشعار جزء من موقع نموذجي، ولم تعلنه المؤسسة المعنية.
    .illustrative = هذا التعديل أُعد على سبيل المثال، ولم تعلنه المؤسسة المعنية.
    .prevails = إذا اختلف الإشعار باللغة الكورية عن الترجمة، يُعتد بالإشعار باللغة الكورية.
    .intro = تُعدَّل سياسة الخصوصية لدى { $name } على النحو الآتي، وتسري اعتبارًا من { $date }.
    .intro-first = صدرت سياسة الخصوصية لدى { $name }، وتسري اعتبارًا من { $date }.
    .effective = التاريخ المقرر لسريان التغيير
    .effective-first = التاريخ المقرر للسريان
    .effective-past = تاريخ سريان التغيير
    .effective-past-first = تاريخ السريان
    .announced = تاريخ الإعلان
    .between = من تاريخ الإعلان إلى تاريخ السريان
    .days = { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
    .previous = تاريخ سريان السياسة قبل التعديل
    .reason = سبب التعديل
    .reason-first = سبب الإصدار
    .changes = أهم التعديلات
    .unchanged = لا يتغير مضمون معالجة المعلومات الشخصية، ويقتصر التغيير على تنقيح العبارات وطريقة الكتابة.
    .more = عدد التغييرات الأخرى: { $count }. ويمكن الاطلاع عليها على العنوان الآتي: { $address }
    .parts = تتضمن الأجزاء الآتية تغييرات أخرى غير ما سبق.
    .parts-at = يمكن الاطلاع على التفاصيل في المقارنة بين ما قبل التغيير وما بعده ({ $address }).
    .contact = الاستفسار
    .department = القسم المختص
    .person = الموظف المختص
    .phone = الهاتف
    .email = البريد الإلكتروني
    .texts = الاطلاع على النص الكامل
    .compare = مقارنة سياسة الخصوصية قبل التغيير وبعده
    .new = سياسة الخصوصية بعد التعديل
    .new-first = سياسة الخصوصية
    .old = سياسة الخصوصية قبل التعديل
    .history = سياسات الخصوصية بحسب مدة السريان
    .address = عنوان هذا الإشعار
    .record = التحقق من السجل
    .witness = القيمة أدناه محسوبة من السجل الكامل لسياسات الخصوصية المعلنة حتى صدور هذا الإشعار. وإذا احتفظتم بهذا الإشعار، أمكنكم التحقق لاحقًا من أن ذلك السجل لم يتغير.
    .head = قيمة التحقق من السجل

## For telephones: only characters that `CP949` has.

notice-brief =
    .reason = السبب
    .contact = الاستفسار
    .address = التفاصيل
    .more-at = عدد التغييرات الأخرى: { $count }
    .all-at = عدد التغييرات: { $count }
    .parts = أجزاء أخرى يتغير مضمونها: { LIST($parts) }
notice-sms =
    .whole = [{ $name }] تتغير سياسة الخصوصية اعتبارًا من { $date }. { $address }
    .whole-first = [{ $name }] تسري سياسة الخصوصية اعتبارًا من { $date }. { $address }
    .named = [{ $name }] تغيير السياسة: { $address }
    .named-first = [{ $name }] سريان السياسة: { $address }
    .least = تغيير السياسة: { $address }
    .least-first = سريان السياسة: { $address }
    .title = [{ $name }] إشعار بتغيير سياسة الخصوصية
    .title-first = [{ $name }] إشعار بسريان سياسة الخصوصية
    .opening = تتغير سياسة الخصوصية اعتبارًا من { $date }.
    .opening-first = تسري سياسة الخصوصية اعتبارًا من { $date }.
notice-alimtalk =
    .variable = الاسم
    .greeting = مرحبًا { $receiver }، معكم { $name }.

## Calendar, feeds, poster

notice-calendar =
    .summary = سريان سياسة الخصوصية المعدلة لدى { $name }
    .summary-first = سريان سياسة الخصوصية لدى { $name }
notice-feed =
    .title = إشعارات تغيير سياسة الخصوصية لدى { $name }
notice-poster =
    .date = { $date }
    .headline = تتغير سياسة الخصوصية اعتبارًا من التاريخ المذكور أعلاه.
    .headline-first = تسري سياسة الخصوصية اعتبارًا من التاريخ المذكور أعلاه.

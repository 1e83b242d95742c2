# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = الانتقال إلى المحتوى
ui-languages = اللغات
ui-sample = هذا موقع نموذجي، وليس الموقع الرسمي لأي من المؤسسات المعروضة فيه.
ui-back-to-top = إلى أعلى الصفحة

# Head of a policy
ui-status = الحالة
ui-illustrative = هذا المحتوى أُعد على سبيل المثال، ولم تعلنه المؤسسة المعنية.
ui-superseded = هذه سياسة سابقة لم تعد سارية.
ui-upcoming = هذه السياسة لم تسرِ بعد.
ui-draft-mark = مسودة
ui-draft = هذه مسودة غير نهائية، وليست سياسة معلنة.
ui-no-translation = لم تُترجم هذه السياسة إلى هذه اللغة، ولذلك يُعرض النص الكوري الأصلي.
ui-scheduled = هذه السياسة نهائية، غير أنها لم تُعلن بعد.
ui-see-versions = عرض السياسات بحسب مدة السريان
ui-korean-original = النص الكوري الأصلي
ui-address = عنوان هذه الوثيقة:

# Parts of a policy
ui-labels = أهم معلومات معالجة المعلومات الشخصية
ui-contents = المحتويات
ui-link-here = رابط هذا الجزء
ui-link-copied = نُسخ الرابط.
ui-versions = السياسات بحسب مدة السريان
ui-files = صيغ أخرى
ui-file-text = نص
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = الموقع الإلكتروني للمؤسسة

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = عرض الإشعار بالتغيير
ui-history = عرض سجل التعديلات وما تغير
ui-announced = تاريخ الإعلان
ui-reason = سبب التعديل
ui-changes = ما تغير
ui-full-text = النص الكامل
ui-notice = إشعار بالتغيير
ui-compare-before = مقارنة بالسياسة السابقة مباشرةً
ui-compare-in-force = مقارنة بالسياسة السارية
ui-digest = قيمة التحقق من هذا النص (SHA-256)
ui-follow = متابعة التغييرات
ui-follow-about = يمكن إضافة أحد العناوين أدناه إلى قارئ الخلاصات لتلقي الأخبار كلما تغيرت السياسة.
ui-feed-atom = خلاصة Atom
ui-feed-json = خلاصة JSON
ui-ledger = التحقق من السجل
ui-ledger-about = كلما أُقرت سياسة بصفة نهائية أو صُححت، تُضاف قيمة التحقق من نصها سطرًا بعد سطر إلى دفتر السجل. والقيمة أدناه محسوبة من السطر الأخير في الدفتر. وإذا احتفظتم بهذه القيمة، أمكنكم التحقق لاحقًا، بمضاهاتها بالدفتر، من أن السياسات حتى ذلك الوقت لم تتغير.
ui-ledger-head = قيمة التحقق من السجل
ui-ledger-file = تنزيل دفتر السجل
ui-redacted = [محذوف]
ui-comparison = المقارنة بين ما قبل التغيير وما بعده
ui-is-same = نصا النسختين متطابقان.
ui-view = طريقة العرض
ui-view-columns = عرض جنبًا إلى جنب
ui-view-redline = عرض في عمود واحد
ui-view-changes = قائمة التغييرات
ui-legend-deleted = عبارات محذوفة
ui-legend-inserted = عبارات مضافة
ui-column-before = قبل التعديل
ui-column-after = بعد التعديل
ui-omitted = (نص غير مُدرج)
ui-unchanged = (مطابق لما قبل التعديل)
ui-new = <مستحدث>
ui-deleted = <محذوف>
ui-moved = (تغير الترتيب)
ui-deletion = جزء محذوف
ui-deletion-end = نهاية الجزء المحذوف
ui-insertion = جزء مضاف
ui-insertion-end = نهاية الجزء المضاف
ui-pick = اختيار نسختين ومقارنتهما
ui-pick-from = قبل التعديل
ui-pick-to = بعد التعديل
ui-pick-go = مقارنة
ui-pick-choose = يرجى اختيار نسختين مختلفتين.
ui-pick-loading = يجري تحميل النسختين.
ui-pick-failed = تعذر تحميل السياسات، ولذلك لا يمكن إجراء المقارنة. يرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى، أو فتح النص الكامل أدناه.
ui-pick-same = نصا النسختين متطابقان.
ui-pick-done = نتيجة المقارنة معروضة أدناه. عدد مواضع الاختلاف:
ui-poster = إشعار للتعليق (طباعة A4)
ui-calendar = تاريخ السريان للتقويم
ui-print-hint = إشعار للتعليق في مكتب الاستقبال أو غيره. عند الطباعة لا يظهر سوى المحتوى أدناه في صفحة A4 واحدة.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = عدد المؤسسات
ui-filter = البحث بالاسم
ui-filter-count = عدد المؤسسات الموجودة
ui-filter-none = لا توجد مؤسسة بهذا الاسم.
ui-filter-more = تُعرض أول 50 مؤسسة فقط. يرجى كتابة المزيد من الاسم.
ui-filter-failed = تعذر تحميل القائمة. يرجى البحث في القائمة أدناه.
ui-pages = التنقل بين الصفحات
ui-previous = السابق
ui-next = التالي

# A page that is not there
ui-not-found = الصفحة المطلوبة غير موجودة. ربما تغير عنوانها أو كُتب خطأً.

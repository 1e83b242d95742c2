# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = سارية
page-status-upcoming = لم تسرِ بعد
page-status-superseded = سياسة سابقة
page-status-scheduled = إعلان مرتقب
page-date-established = تاريخ الإصدار
page-date-announced = تاريخ الإعلان
page-date-effective = تاريخ السريان
page-date-period = مدة السريان
page-period-open = من { $from } حتى الآن
page-period-upcoming = تسري اعتبارًا من { $from }
page-period-closed = من { $from } إلى { $until }
page-period-coming = تسري من { $from } إلى { $until }
page-period-before = من { $from } إلى ما قبل { $next }
page-prevails = إذا اختلفت سياسة الخصوصية باللغة الكورية عن الترجمة، يُعتد بسياسة الخصوصية باللغة الكورية.
page-description = سياسة الخصوصية لدى { $name }. تاريخ السريان: { $date }.
page-not-found = الصفحة غير موجودة
page-archive = عنوان هذه الوثيقة: { $address }
page-corrects = تصحح هذه السياسة خطأً في السياسة التي تاريخ سريانها { $date }.
page-corrected-by = صُحح الخطأ الوارد في هذه السياسة بالسياسة التي تاريخ سريانها { $date }.
page-removed = حُذف جزء من النص في { $date }. السبب: { $reason }
page-notice = تتغير سياسة الخصوصية اعتبارًا من { $date }.
page-history-title = سجل تغييرات سياسة الخصوصية لدى { $name }
page-compare-title = مقارنة سياسة الخصوصية لدى { $name } قبل التغيير وبعده

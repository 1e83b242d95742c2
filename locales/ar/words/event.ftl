# The event that ends or starts a period, after حتى and اعتبارًا من: verbal nouns and dates.

event-purpose-achieved = تحقق غرض الجمع والاستخدام
event-service-provision-ends = انتهاء المدة اللازمة لتقديم الخدمة
event-service-completion = اكتمال الخدمة
event-membership-withdrawal-or-expulsion = الانسحاب من العضوية أو الفصل منها
event-last-login = تاريخ آخر تسجيل دخول
event-survey-or-event-ends = انتهاء استطلاع الرأي أو الفعالية
event-entrustment-contract-ends = انتهاء عقد الإسناد

## For today's clinics

event-membership-ends = الانسحاب من العضوية
event-consent-withdrawn = سحب الموافقة
event-consented-period-ends = انقضاء المدة الموافق عليها
event-contract-ends = انتهاء العقد
event-collection = تاريخ الجمع
event-recording = تاريخ التصوير
event-record-created = تاريخ تحرير السجل
event-last-visit = تاريخ آخر زيارة
event-treatment-ends = انتهاء العلاج
event-reservation-completed = تاريخ الموعد المحجوز
event-consultation-completed = اكتمال الاستشارة
event-reply-completed = اكتمال الرد
event-inquiry-answered = تاريخ الرد على الاستفسار
event-payment-completed = اكتمال الدفع
event-dispute-resolved = تسوية المنازعة
event-complaint-closed = تاريخ الانتهاء من معالجة الشكوى
event-pseudonymization = تاريخ إحلال الأسماء المستعارة
event-investigation-ends = انتهاء التحقيق أو التحري
event-recruitment-ends = انتهاء إجراءات التوظيف
event-destruction = تاريخ الإتلاف

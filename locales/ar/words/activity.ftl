# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = تسجيل العضوية والاستشارة وطلب الخدمات وتقديم الخدمات الأخرى
activity-all-services = جميع الخدمات
activity-medical-referral-and-information = إعداد خطابات الإحالة الطبية وتقديم المعلومات الطبية
activity-record-explanation = شرح سجلات الفحوصات ومعلومات استعمال الأدوية
activity-inquiries = معالجة الاستفسارات ودعم أصحابها
activity-free-estimate-and-self-diagnosis = التقدير المجاني للتكلفة والتشخيص الذاتي
activity-user-analysis = تحليل أوضاع المستخدمين وتطوير الخدمات
activity-medical-care = تقديم الرعاية الطبية
activity-membership = إدارة أعضاء الموقع الإلكتروني
activity-identity-verification-by-mobile-phone-or-i-pin = التحقق من الهوية (بالهاتف المحمول أو بخدمة i-PIN)
activity-card-payment = الدفع ببطاقة الائتمان
activity-surveys-and-events = استطلاعات الرأي والفعاليات
activity-consultation-and-reservation = الاستشارة الطبية والحجز

## For today's clinics

activity-reservation = حجز المواعيد الطبية
activity-online-consultation = الاستشارة عبر الإنترنت
activity-health-checkup = الفحص الصحي
activity-surgery-and-procedures = الجراحات والإجراءات الطبية
activity-prescription = وصف الأدوية وصرفها
activity-certificate-issuance = إصدار الشهادات
activity-identity-verification = التحقق من الهوية
activity-payment = تحصيل رسوم الرعاية الطبية وردها
activity-service-fees = دفع رسوم الخدمات وردها
activity-service-contracts = تنفيذ عقود الخدمات
activity-health-insurance-claims = المطالبة بتكاليف مزايا التأمين الصحي
activity-foreign-patient-services = دعم المرضى الأجانب
activity-interpretation = دعم الترجمة الشفوية
activity-travel-support = دعم الدخول إلى البلاد والإقامة والتنقل
activity-marketing = الترويج والتسويق
activity-personalized-services = الخدمات والإعلانات المخصصة
activity-before-and-after-photos = إدارة الصور الملتقطة قبل الإجراءات الطبية وبعدها
activity-complaint-handling = معالجة الشكاوى والمنازعات
activity-research = البحث الأكاديمي
activity-recruitment = التوظيف
activity-camera-operation = تشغيل الأجهزة الثابتة لمعالجة المعلومات المرئية
activity-website-operation = تشغيل الموقع الإلكتروني

# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = أعمال الفحوصات
task-checkup-system-maintenance-and-support = صيانة نظام الفحص الصحي ودعمه
task-questionnaire-scan-input-system = نظام المسح الضوئي للاستبيان الصحي وإدخاله آليًا
task-system-maintenance = صيانة الأنظمة
task-checkup-image-and-record-system-maintenance = صيانة نظام صور الفحص الصحي وسجلاته
task-security-system = نظام الأمن
task-cctv-and-fingerprint-system = نظام كاميرات المراقبة (CCTV) والتعرف على بصمات الأصابع
task-questionnaire-and-medication-log-shipping = توصيل الاستبيانات الصحية ودفاتر استعمال الأدوية
task-checkup-result-shipping = توصيل نتائج الفحص الصحي
task-website-server-management-and-maintenance = إدارة خادم الموقع الإلكتروني وصيانته
task-server-hosting = استضافة الخوادم

## For today's clinics

task-hosting = استضافة الموقع الإلكتروني
task-cloud-storage = تشغيل الخوادم السحابية والحفظ عليها
task-it-maintenance = صيانة أنظمة المعلومات
task-electronic-medical-record-system = تشغيل نظام السجلات الطبية الإلكترونية وصيانته
task-medical-image-system = تشغيل نظام الصور الطبية وصيانته
task-reservation-system = تشغيل نظام الحجز
task-courier = خدمة التوصيل السريع
task-cctv-operation = تركيب أجهزة معالجة المعلومات المرئية وإدارتها
task-messaging = إرسال الرسائل النصية وإشعارات KakaoTalk
task-email-sending = إرسال رسائل البريد الإلكتروني
task-payment-processing = معالجة المدفوعات
task-identity-verification = التحقق من الهوية
task-interpretation = الترجمة الشفوية
task-translation = الترجمة التحريرية
task-call-center = تشغيل خط الاستشارات الهاتفية
task-online-consultation-operation = تشغيل الاستشارة عبر الإنترنت
task-promotion = أعمال الترويج والتسويق بالوكالة
task-survey = استطلاعات الرأي
task-document-destruction = إتلاف الوثائق
task-pickup-and-transport = الاستقبال ودعم التنقل
task-accommodation-reservation = حجز محل الإقامة
task-tax-and-accounting = الضرائب والمحاسبة
task-generative-ai-consultation = تشغيل خدمة الاستشارة بالذكاء الاصطناعي التوليدي

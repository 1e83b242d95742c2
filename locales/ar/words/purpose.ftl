# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = تقديم الخدمات
purpose-service-contract-performance = تنفيذ العقود المتعلقة بتقديم الخدمات
purpose-related-service-provision = تقديم الخدمات ذات الصلة
purpose-content-provision = توفير المحتوى
purpose-goods-delivery = توصيل السلع
purpose-invoice-delivery = إرسال الفواتير
purpose-member-management = إدارة الأعضاء
purpose-identity-verification = التحقق من الهوية
purpose-personal-identification = تحديد هوية الأفراد
purpose-age-verification = التحقق من العمر
purpose-legal-representative-consent-confirmation = التأكد من موافقة الممثل القانوني على جمع المعلومات الشخصية للطفل دون سن 14 عامًا
purpose-notice-delivery = تبليغ الإشعارات
purpose-marketing-and-advertising = الاستخدام في التسويق والإعلان
purpose-access-frequency-analysis = تحليل معدل الدخول
purpose-service-use-statistics = إعداد إحصاءات استخدام الخدمات
purpose-member-service-use-statistics = التحليل الإحصائي لاستخدام الأعضاء للخدمات

## Referral and medical information

purpose-preparation-of-medical-referral-letters = إعداد خطابات الإحالة الطبية
purpose-provision-of-medical-information = تقديم المعلومات الطبية
purpose-explanation-of-test-records = شرح سجلات فحوصات المستشفى
purpose-explanation-of-medication-information = شرح معلومات استعمال الأدوية
purpose-inquiry-handling = معالجة الاستفسارات المتعلقة بالخدمة
purpose-inquiry-support = تقديم الدعم بشأن الاستفسارات المتعلقة بالخدمة
purpose-delivery-of-medical-referral-letters = تسليم خطابات الإحالة الطبية
purpose-medical-service-provision = تقديم الخدمات الطبية

## Estimates and analysis

purpose-reply-management = إدارة الردود المتعلقة بتقديم الخدمة
purpose-free-estimate-email-reply = استخدام عنوان البريد الإلكتروني للرد على الاستفسارات الواردة بالبريد الإلكتروني بشأن التقدير المجاني للتكلفة
purpose-user-status-analysis = تحليل أوضاع المستخدمين
purpose-website-improvement-by-user-analysis = تحليل المعلومات المتعلقة بالمستخدمين، بما فيها الدولة والجنس والفئة العمرية، للاستفادة منها في تحسين الموقع الإلكتروني
purpose-website-improvement-by-country-gender-and-age-group = تحليل دولة المستخدمين وجنسهم وفئتهم العمرية للاستفادة من ذلك في تحسين الموقع الإلكتروني
purpose-new-service-development-and-operation = تطوير خدمات جديدة وتشغيلها مستقبلًا
purpose-new-service-development-by-user-analysis = الاستفادة من تحليل المستخدمين كمادة مرجعية في تطوير خدمات جديدة
purpose-operational-strategy-by-user-opinions = الاستفادة من آراء المستخدمين كمادة مرجعية في وضع استراتيجية التشغيل المستقبلي للموقع الإلكتروني

## Medical care

purpose-treatment-verification = إجراءات التأكد من الرعاية الطبية
purpose-examination-verification = إجراءات التأكد من الفحوصات
purpose-reservation-verification = إجراءات التأكد من الحجز
purpose-diagnosis-and-treatment = تقديم خدمات الرعاية الطبية للتشخيص والعلاج
purpose-billing = الخدمات الإدارية للمطالبة برسوم الرعاية الطبية
purpose-payment = الخدمات الإدارية لتحصيل رسوم الرعاية الطبية
purpose-refunds = الخدمات الإدارية لرد رسوم الرعاية الطبية
purpose-medical-fee-statement-delivery = إرسال كشف رسوم الرعاية الطبية
purpose-detailed-statement-delivery = إرسال البيان التفصيلي لرسوم الرعاية الطبية
purpose-certificate-delivery = إرسال الشهادات
purpose-medicine-dispatch = إرسال الأدوية
purpose-goods-dispatch = إرسال السلع
purpose-result-dispatch = إرسال النتائج
purpose-referral-information = تقديم معلومات الرعاية الطبية إلى مؤسسات طبية أخرى لغرض الإحالة الطبية
purpose-return-referral-information = تقديم معلومات الرعاية الطبية إلى مؤسسات طبية أخرى لغرض إعادة المرضى المحالين
purpose-notice-communication = توفير قناة تواصل لتبليغ الإشعارات
purpose-complaint-communication = توفير قناة تواصل لمعالجة الشكاوى
purpose-issue-resolution-communication = توفير قناة تواصل لحل المشكلات
purpose-online-consultation-response = الرد على الاستشارات عبر الإنترنت
purpose-new-service-information = تقديم معلومات عن الخدمات الجديدة
purpose-event-information = تقديم معلومات عن الفعاليات
purpose-quality-management-action = الإجراءات القانونية والإدارية اللازمة لإدارة جودة المؤسسة الطبية
purpose-operation-action = الإجراءات القانونية والإدارية اللازمة لتشغيل المؤسسة الطبية
purpose-education-analysis-data = تقديم الحد الأدنى من بيانات التحليل لأغراض التعليم
purpose-research-analysis-data = تقديم الحد الأدنى من بيانات التحليل لأغراض البحث
purpose-medical-topic-information = تقديم معلومات عن الموضوعات الطبية
purpose-academic-topic-information = تقديم معلومات عن الموضوعات الأكاديمية
purpose-institution-information = تقديم معلومات عن المؤسسة الطبية
purpose-consultation-reference-material = الاستخدام كمادة مرجعية لتيسير الاستشارة
purpose-treatment-reference-material = الاستخدام كمادة مرجعية لتيسير الرعاية الطبية
purpose-consumer-information-collection = جمع المعلومات لصالح المستهلكين بموجب المادة 52 من القانون الأساسي الكوري للمستهلك

## Website of a clinic

purpose-required-information = المعلومات الإلزامية
purpose-optional-information = المعلومات الاختيارية
purpose-treatment-reservation = حجز المواعيد الطبية عبر الموقع الإلكتروني
purpose-reservation-inquiry = الاستعلام عن الحجز عبر الموقع الإلكتروني
purpose-website-membership-service = تقديم خدمات العضوية عبر الموقع الإلكتروني
purpose-hospital-news-by-email = إرسال أخبار المستشفى بالبريد الإلكتروني
purpose-disease-information-by-email = إرسال معلومات عن الأمراض بالبريد الإلكتروني
purpose-surveys = إجراء استطلاعات الرأي
purpose-service-use-statistics-collection = جمع إحصاءات استخدام الخدمات

## Cookies

purpose-preferences-and-interests = التعرف على الأذواق ومجالات الاهتمام
purpose-activity-tracking = تتبع النشاط
purpose-targeted-marketing-by-participation-and-visits = التسويق الموجه وفقًا لمدى المشاركة في الفعاليات ومعدل الزيارات وعددها
purpose-personalized-services-by-participation-and-visits = تقديم خدمات مخصصة وفقًا لمدى المشاركة في الفعاليات ومعدل الزيارات وعددها
purpose-appropriate-service-provision = تقديم الخدمات المناسبة
purpose-useful-service-provision = تقديم الخدمات المفيدة
purpose-visit-pattern-analysis = التعرف على أنماط زيارة الخدمات
purpose-usage-pattern-analysis = التعرف على أنماط استخدام الخدمات
purpose-user-scale-analysis = التعرف على عدد المستخدمين
purpose-convenient-service-provision = تقديم خدمات أكثر ملاءمة

## Cameras

purpose-patient-safety = سلامة المرضى
purpose-facility-safety = سلامة المرافق
purpose-fire-prevention = الوقاية من الحرائق
purpose-crime-prevention = الوقاية من الجريمة

## For today's clinics

purpose-patient-identification = التأكد من هوية المرضى
purpose-appointment-management = استلام حجوزات المواعيد الطبية وتغييرها وإلغاؤها
purpose-appointment-reminders = التذكير بالمواعيد المحجوزة
purpose-medical-record-keeping = إعداد سجلات الرعاية الطبية وحفظها
purpose-prescription-issuance = إصدار الوصفات الطبية
purpose-outsourced-test-requests = طلب الفحوصات والتأكد من نتائجها
purpose-health-checkup = إجراء الفحص الصحي والإشعار بنتائجه
purpose-health-insurance-claims = المطالبة بتكاليف مزايا التأمين الصحي ومراجعتها
purpose-health-insurance-claims-review = مراجعة تكاليف مزايا التأمين الصحي
purpose-certificate-issuance = إصدار التقارير الطبية والشهادات
purpose-follow-up-care = متابعة الحالة بعد الرعاية الطبية
purpose-emergency-contact = التواصل في حالات الطوارئ
purpose-statutory-duty = الوفاء بالالتزامات التي تفرضها القوانين واللوائح
purpose-website-security = التشغيل الآمن للموقع الإلكتروني
purpose-complaint-handling = استلام الشكاوى ومعالجتها
purpose-dispute-handling = التعامل مع المنازعات وتسويتها
purpose-foreign-patient-consultation = تقديم الاستشارة للمرضى الأجانب وتنسيق مواعيد الرعاية الطبية
purpose-foreign-patient-reporting = الإبلاغ عن حصيلة استقطاب المرضى الأجانب
purpose-interpretation-support = تقديم خدمات الترجمة الشفوية
purpose-visa-support = دعم إصدار التأشيرات
purpose-accommodation-and-transport-support = دعم الإقامة والتنقل
purpose-tax-document-provision = تقديم المستندات الضريبية
purpose-year-end-tax-data-verification = التحقق من بيانات النفقات الطبية لأغراض التسوية الضريبية السنوية
purpose-service-fee-payment = دفع رسوم الخدمات
purpose-service-fee-refund = رد رسوم الخدمات
purpose-duplicate-registration-prevention = منع تكرار التسجيل
purpose-abuse-prevention = منع إساءة الاستخدام
purpose-service-improvement = تحسين الخدمات
purpose-service-use-analysis = تحليل استخدام الخدمات
purpose-promotional-information = إرسال المعلومات الترويجية
purpose-facility-security = أمن المرافق
purpose-parking-management = إدارة موقف السيارات
purpose-academic-research = البحث الأكاديمي
purpose-scientific-research = البحث العلمي
purpose-statistics-preparation = إعداد الإحصاءات
purpose-recruitment = سير إجراءات التوظيف

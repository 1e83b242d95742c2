# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = الاسم
item-korean-name = الاسم بالحروف الكورية
item-english-name = الاسم بالحروف الإنجليزية
item-resident-registration-number = رقم تسجيل المقيم
item-passport-number = رقم جواز السفر
item-drivers-license-number = رقم رخصة القيادة
item-alien-registration-number = رقم تسجيل الأجنبي
item-nationality = الجنسية
item-visa-type = صفة الإقامة
item-country = الدولة
item-country-of-residence = دولة الإقامة
item-date-of-birth = تاريخ الميلاد
item-gender = الجنس
item-age = العمر
item-age-group = الفئة العمرية
item-photo = الصورة الشخصية
item-signature = التوقيع

## Contact

item-contact-information = معلومات الاتصال
item-mobile-phone = رقم الهاتف المحمول
item-phone = رقم الهاتف
item-fax-number = رقم الفاكس
item-address = العنوان
item-email = عنوان البريد الإلكتروني
item-emergency-contact = جهة الاتصال في حالات الطوارئ
item-messenger-id = معرّف تطبيق المراسلة

## Occupation and institution

item-occupation = المهنة
item-workplace-or-hospital-name = اسم جهة العمل أو المستشفى
item-workplace-or-hospital-address = عنوان جهة العمل أو المستشفى
item-license-number = رقم الترخيص المهني
item-company-name = اسم الشركة
item-institution-name = اسم المؤسسة
item-medical-institution-name = اسم المؤسسة الطبية
item-medical-department = القسم الطبي
item-attending-physician-name = اسم الطبيب المعالج
item-education-and-career = المؤهلات الدراسية والخبرة المهنية

## Legal representatives and family

item-legal-representative-information = معلومات الممثل القانوني
item-legal-representative-information-under-14 = معلومات الممثل القانوني للطفل دون سن 14 عامًا
item-legal-representative-name = اسم الممثل القانوني
item-legal-representative-contact-information = معلومات الاتصال بالممثل القانوني
item-legal-representative-mobile-phone = رقم الهاتف المحمول للممثل القانوني
item-legal-representative-date-of-birth = تاريخ ميلاد الممثل القانوني
item-legal-representative-relationship = العلاقة بالممثل القانوني
item-guardian-name = اسم القائم على رعاية المريض
item-guardian-contact-information = معلومات الاتصال بالقائم على رعاية المريض

## Health

item-health-information = المعلومات الصحية
item-health-information-needed-for-care = أي معلومات صحية أخرى يراها الطاقم الطبي لازمة لتقديم خدمات الرعاية الطبية
item-health-status = الحالة الصحية
item-symptoms = الأعراض
item-medical-history = التاريخ المرضي
item-past-medical-history = التاريخ المرضي السابق
item-family-history = التاريخ المرضي العائلي
item-surgical-history = سجل العمليات الجراحية
item-surgical-interest-areas = المواضع الجراحية محل الاهتمام
item-allergies = معلومات الحساسية
item-pregnancy = وجود حمل من عدمه
item-vital-signs = القياسات الجسدية والعلامات الحيوية
item-diagnosis = التشخيص
item-treatment-details = تفاصيل العلاج
item-medical-information = معلومات الرعاية الطبية
item-medical-records = سجلات الرعاية الطبية
item-test-records = سجلات الفحوصات
item-hospital-test-records-for-consultation = سجلات فحوصات المستشفى اللازمة للاستشارة الطبية
item-prescription-records = سجلات الوصفات الطبية
item-prescription-records-for-consultation = سجلات الوصفات الطبية اللازمة للاستشارة الطبية
item-medication-information = معلومات استعمال الأدوية
item-medical-images = الصور الطبية
item-before-and-after-photos = الصور الملتقطة قبل الإجراءات الطبية وبعدها
item-health-checkup-records = سجلات الفحص الصحي
item-health-checkup-results = نتائج الفحص الصحي
item-consultation-information = معلومات الاستشارة
item-questionnaire-responses = إجابات الاستبيان الصحي
item-information-needed-for-referral = المعلومات الأخرى اللازمة للإحالة الطبية
item-information-needed-for-treatment = المعلومات الأخرى اللازمة للرعاية الطبية
item-genetic-information = المعلومات الجينية
item-fingerprint = بصمة الإصبع
item-facial-features = معلومات ملامح الوجه

## Testing and records

item-date = التاريخ
item-chart-number = رقم الملف الطبي
item-prescription-code = رمز الوصفة الطبية
item-collection-date = تاريخ أخذ العينة
item-specimen-name = اسم العينة
item-test-name = اسم الفحص
item-visit-date = تاريخ الزيارة
item-reservation-details = تفاصيل الحجز
item-inquiry-details = مضمون الاستفسار
item-complaint-details = مضمون الشكوى
item-contract-details = مضمون العقد
item-health-insurance-number = رقم بطاقة التأمين الصحي

## Accounts, verification and payment

item-login-id = معرّف الدخول
item-password = كلمة المرور
item-email-reception-preference = الرغبة في تلقي رسائل البريد الإلكتروني
item-marketing-preference = الرغبة في تلقي المعلومات الترويجية
item-verification-value = قيمة التحقق
item-i-pin-number = رقم i-PIN (لأعضاء i-PIN)
item-connecting-information = معلومات الربط (CI)
item-duplicate-information = معلومات التحقق من تكرار التسجيل (DI)
item-membership-verification-information = معلومات التحقق من التسجيل
item-website-member-information = معلومات أعضاء الموقع الإلكتروني
item-card-issuer = اسم الجهة المصدرة للبطاقة
item-card-number = رقم البطاقة
item-card-approval-information = معلومات اعتماد الدفع بالبطاقة
item-card-approval-information-other = المعلومات الأخرى لاعتماد الدفع بالبطاقة
item-bank-account = معلومات الحساب المصرفي
item-payment-records = سجلات الدفع
item-cash-receipt-number = رقم إيصال الدفع النقدي

## Generated or recorded

item-service-use-records = سجلات استخدام الخدمة
item-access-logs = سجلات الدخول
item-access-ip-information = معلومات عنوان IP عند الدخول
item-ip-information = معلومات عنوان IP
item-ip-address = عنوان IP
item-cookies = ملفات تعريف الارتباط (الكوكيز)
item-device-information = معلومات الجهاز
item-advertising-identifier = معرّف الإعلانات
item-behavioral-information = المعلومات السلوكية
item-location-information = معلومات الموقع الجغرافي
item-cctv-footage = تسجيلات كاميرات المراقبة (CCTV)
item-call-recordings = تسجيلات المكالمات
item-vehicle-number = رقم المركبة
item-other-data = المعلومات الأخرى

## Foreign patients

item-length-of-stay = مدة الإقامة
item-entry-and-departure-dates = تاريخ الدخول إلى البلاد والخروج منها
item-flight-information = معلومات الرحلة الجوية
item-accommodation-information = معلومات محل الإقامة
item-preferred-language = لغة التواصل

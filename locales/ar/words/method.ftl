# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = الموقع الإلكتروني
method-written-form = النماذج المكتوبة
method-fax = الفاكس
method-phone = الهاتف
method-email = البريد الإلكتروني
method-consultation-board = لوحة الاستشارات
method-reservation-board = لوحة الحجوزات
method-basic-information-entry = إدخال المعلومات الأساسية
method-plain-language-form-for-children = نموذج منفصل مكتوب بعبارات بسيطة يسهل على الطفل فهمها
method-method-in-this-policy = الطريقة المحددة في سياسة الخصوصية هذه

## For today's clinics

method-reception = التسجيل عند الحضور
method-kiosk = جهاز التسجيل الذاتي
method-mobile-app = تطبيق الهاتف المحمول
method-text-message = الرسائل النصية
method-kakaotalk = KakaoTalk
method-messenger = الاستشارة عبر تطبيق المراسلة
method-medical-interview = الأسئلة الصحية أثناء الرعاية الطبية
method-from-other-medical-institutions = الإحالة الطبية من مؤسسات طبية أخرى
method-from-facilitators = التقديم من جانب وسطاء استقطاب المرضى الأجانب
method-automatic-generation = الإنشاء التلقائي أثناء استخدام الخدمة
method-camera-recording = التصوير بأجهزة معالجة المعلومات المرئية
method-legal-representative-signature = نموذج موافقة موقع من الممثل القانوني
method-legal-representative-mobile-phone-verification = التحقق من هوية الممثل القانوني بالهاتف المحمول
method-legal-representative-phone-confirmation = التأكد هاتفيًا من الممثل القانوني
method-legal-representative-email-consent = رد الممثل القانوني بالبريد الإلكتروني

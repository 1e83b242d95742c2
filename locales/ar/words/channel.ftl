# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = الكتابة
channel-phone = الهاتف
channel-email = البريد الإلكتروني
channel-fax = الفاكس
channel-visit = الحضور شخصيًا
channel-other-than-visit = أي طريقة أخرى غير الحضور شخصيًا
channel-website = الموقع الإلكتروني
channel-website-notice = إعلان على الموقع الإلكتروني
channel-website-first-screen = سياسة الخصوصية المنشورة على الصفحة الأولى من الموقع الإلكتروني
channel-individual-notice = إشعار فردي

## For today's clinics

channel-post = البريد
channel-popup = نافذة منبثقة على الموقع الإلكتروني
channel-text-message = رسالة نصية
channel-kakaotalk = إشعار KakaoTalk
channel-premises-notice = إعلان معلق في مقر المؤسسة
channel-mobile-app-notice = إعلان في تطبيق الهاتف المحمول

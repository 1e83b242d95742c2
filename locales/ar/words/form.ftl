# Where on the website personal information is entered. Nouns.

form-membership-registration = تسجيل العضوية
form-real-time-consultation = الاستشارة الفورية
form-online-reservation = الحجز عبر الإنترنت
form-online-consultation = الاستشارة عبر الإنترنت
form-free-estimate = التقدير المجاني للتكلفة
form-self-diagnosis = التشخيص الذاتي

## For today's clinics

form-inquiry = الاستفسار
form-survey = استطلاع الرأي
form-event-application = طلب المشاركة في الفعاليات
form-payment = الدفع
form-review = تقييم الخدمة
form-certificate-request = طلب الشهادات
form-job-application = طلب التوظيف

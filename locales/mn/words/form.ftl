# Where on the website personal information is entered. Nouns.

form-membership-registration = гишүүний бүртгэл
form-real-time-consultation = шууд зөвлөгөө
form-online-reservation = онлайн цаг захиалга
form-online-consultation = онлайн зөвлөгөө
form-free-estimate = төлбөргүй үнийн санал
form-self-diagnosis = өөрийгөө оношлох тест

## For today's clinics

form-inquiry = лавлагаа хүсэлт
form-survey = санал асуулга
form-event-application = арга хэмжээнд оролцох хүсэлт
form-payment = төлбөр
form-review = сэтгэгдэл
form-certificate-request = тодорхойлолт авах хүсэлт
form-job-application = ажилд орох өргөдөл

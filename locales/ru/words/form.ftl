# Where on the website personal information is entered. Nouns.

form-membership-registration = регистрация на сайте
form-real-time-consultation = консультация в режиме реального времени
form-online-reservation = онлайн-запись
form-online-consultation = онлайн-консультация
form-free-estimate = бесплатный расчёт стоимости
form-self-diagnosis = самодиагностика

## For today's clinics

form-inquiry = обращение
form-survey = опрос
form-event-application = заявка на участие в акции
form-payment = оплата
form-review = отзыв
form-certificate-request = заявление о выдаче справки
form-job-application = отклик на вакансию

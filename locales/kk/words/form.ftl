# Where on the website personal information is entered. Nouns.

form-membership-registration = сайтта тіркелу
form-real-time-consultation = нақты уақыттағы кеңес
form-online-reservation = онлайн жазылу
form-online-consultation = онлайн кеңес
form-free-estimate = құнын тегін есептеу
form-self-diagnosis = өзін-өзі диагностикалау

## For today's clinics

form-inquiry = сұрау салу
form-survey = сауалнама
form-event-application = акцияға қатысу өтінімі
form-payment = төлем
form-review = пікір
form-certificate-request = анықтама алуға өтініш
form-job-application = жұмысқа орналасу өтінімі

# Where on the website personal information is entered. Nouns.

form-membership-registration = membership registration
form-real-time-consultation = real-time consultation
form-online-reservation = online reservation
form-online-consultation = online consultation
form-free-estimate = free estimate
form-self-diagnosis = self-diagnosis

## For today's clinics

form-inquiry = inquiry
form-survey = survey
form-event-application = event application
form-payment = payment
form-review = review
form-certificate-request = certificate request
form-job-application = job application

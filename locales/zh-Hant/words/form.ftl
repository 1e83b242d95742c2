# Where on the website personal information is entered. Nouns.

form-membership-registration = 加入會員
form-real-time-consultation = 即時諮詢
form-online-reservation = 線上預約
form-online-consultation = 線上諮詢
form-free-estimate = 免費估價
form-self-diagnosis = 自我診斷

## For today's clinics

form-inquiry = 詢問
form-survey = 問卷調查
form-event-application = 活動報名
form-payment = 付款
form-review = 使用心得
form-certificate-request = 證明文件申請
form-job-application = 應徵

# Where on the website personal information is entered. Nouns.

form-membership-registration = 会员注册
form-real-time-consultation = 实时咨询
form-online-reservation = 在线预约
form-online-consultation = 在线咨询
form-free-estimate = 免费估价
form-self-diagnosis = 自我诊断

## For today's clinics

form-inquiry = 问询
form-survey = 问卷调查
form-event-application = 活动报名
form-payment = 支付
form-review = 使用评价
form-certificate-request = 各类证明的申请
form-job-application = 求职应聘

# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = 会员注册、咨询、服务申请及提供其他服务
activity-all-services = 全部服务
activity-medical-referral-and-information = 出具转诊单及提供医疗信息
activity-record-explanation = 检查记录及用药信息的说明
activity-inquiries = 问询的处理及支持
activity-free-estimate-and-self-diagnosis = 免费估价及自我诊断
activity-user-analysis = 用户状况分析及服务开发
activity-medical-care = 诊疗
activity-membership = 网站会员管理
activity-identity-verification-by-mobile-phone-or-i-pin = 身份验证（手机验证及i-PIN验证）
activity-card-payment = 信用卡支付
activity-surveys-and-events = 问卷调查及活动
activity-consultation-and-reservation = 诊疗咨询及预约

## For today's clinics

activity-reservation = 诊疗预约
activity-online-consultation = 在线咨询
activity-health-checkup = 健康体检
activity-surgery-and-procedures = 手术及医疗操作
activity-prescription = 处方及调剂
activity-certificate-issuance = 各类证明的出具
activity-identity-verification = 身份验证
activity-payment = 诊疗费的收取及退还
activity-service-fees = 服务使用费的支付及退款
activity-service-contracts = 服务合同的履行
activity-health-insurance-claims = 疗养给付费用的请求
activity-foreign-patient-services = 对外国患者的协助
activity-interpretation = 口译协助
activity-travel-support = 入境、住宿及交通协助
activity-marketing = 宣传及营销
activity-personalized-services = 个性化服务及广告
activity-before-and-after-photos = 手术及医疗操作前后照片的管理
activity-complaint-handling = 诉求及纠纷的处理
activity-research = 学术研究
activity-recruitment = 招聘
activity-camera-operation = 固定型影像信息处理设备的运行
activity-website-operation = 网站运营

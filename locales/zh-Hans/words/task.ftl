# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = 检查业务
task-checkup-system-maintenance-and-support = 健康体检系统的维护及支持
task-questionnaire-scan-input-system = 问诊表扫描自动录入系统
task-system-maintenance = 系统维护
task-checkup-image-and-record-system-maintenance = 健康体检影像及记录系统的维护
task-security-system = 安保系统
task-cctv-and-fingerprint-system = 监控摄像（CCTV）及指纹识别系统
task-questionnaire-and-medication-log-shipping = 问诊表及用药日志的配送
task-checkup-result-shipping = 健康体检结果的配送
task-website-server-management-and-maintenance = 网站服务器的管理及维护
task-server-hosting = 服务器托管

## For today's clinics

task-hosting = 网站托管
task-cloud-storage = 云服务器的运行及保管
task-it-maintenance = 计算机系统的维护
task-electronic-medical-record-system = 电子病历系统的运行及维护
task-medical-image-system = 医学影像系统的运行及维护
task-reservation-system = 预约系统的运行
task-courier = 快递配送
task-cctv-operation = 影像信息处理设备的安装及管理
task-messaging = 短信及KakaoTalk通知消息的发送
task-email-sending = 电子邮件的发送
task-payment-processing = 支付处理
task-identity-verification = 身份验证
task-interpretation = 口译
task-translation = 笔译
task-call-center = 咨询电话的运营
task-online-consultation-operation = 在线咨询的运营
task-promotion = 宣传及营销的代理
task-survey = 问卷调查
task-document-destruction = 文件销毁
task-pickup-and-transport = 接送及交通协助
task-accommodation-reservation = 住宿预订
task-tax-and-accounting = 税务及会计
task-generative-ai-consultation = 生成式人工智能咨询服务的运营

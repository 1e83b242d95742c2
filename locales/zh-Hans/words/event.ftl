# The event that ends or starts a period: 至…为止 ("until") and 自…起 ("from").

event-purpose-achieved = 收集、使用目的达成时
event-service-provision-ends = 提供服务所需期间结束时
event-service-completion = 服务完成时
event-membership-withdrawal-or-expulsion = 退出会员或被除名时
event-last-login = 最后登录之日
event-survey-or-event-ends = 问卷调查或活动结束时
event-entrustment-contract-ends = 委托合同终止时

## For today's clinics

event-membership-ends = 退出会员时
event-consent-withdrawn = 撤回同意时
event-consented-period-ends = 所同意的期间届满时
event-contract-ends = 合同终止时
event-collection = 收集之日
event-recording = 拍摄之日
event-record-created = 制作记录之日
event-last-visit = 最后来院之日
event-treatment-ends = 诊疗结束时
event-reservation-completed = 预约诊疗之日
event-consultation-completed = 咨询完成时
event-reply-completed = 回复完成时
event-inquiry-answered = 答复问询之日
event-payment-completed = 支付完成时
event-dispute-resolved = 纠纷解决时
event-complaint-closed = 诉求处理完毕之日
event-pseudonymization = 假名化处理之日
event-investigation-ends = 侦查或调查结束时
event-recruitment-ends = 招聘程序结束时
event-destruction = 销毁之日

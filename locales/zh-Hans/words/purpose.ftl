# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = 提供服务
purpose-service-contract-performance = 履行与提供服务有关的合同
purpose-related-service-provision = 提供相关服务
purpose-content-provision = 提供内容
purpose-goods-delivery = 配送物品
purpose-invoice-delivery = 寄送账单
purpose-member-management = 会员管理
purpose-identity-verification = 身份验证
purpose-personal-identification = 个人识别
purpose-age-verification = 年龄确认
purpose-legal-representative-consent-confirmation = 确认法定代理人是否同意收集未满14周岁的儿童的个人信息
purpose-notice-delivery = 传达告知事项
purpose-marketing-and-advertising = 用于营销及广告
purpose-access-frequency-analysis = 了解访问频率
purpose-service-use-statistics = 服务使用统计
purpose-member-service-use-statistics = 会员服务使用的统计分析

## Referral and medical information

purpose-preparation-of-medical-referral-letters = 出具转诊单
purpose-provision-of-medical-information = 提供医疗信息
purpose-explanation-of-test-records = 说明医院检查记录
purpose-explanation-of-medication-information = 说明用药信息
purpose-inquiry-handling = 处理与服务有关的问询
purpose-inquiry-support = 对与服务有关的问询提供支持
purpose-delivery-of-medical-referral-letters = 转交转诊单
purpose-medical-service-provision = 提供医疗服务

## Estimates and analysis

purpose-reply-management = 与提供服务有关的回复管理
purpose-free-estimate-email-reply = 使用电子邮箱地址回复关于免费估价的电子邮件问询
purpose-user-status-analysis = 用户状况分析
purpose-website-improvement-by-user-analysis = 分析包括用户的国家、性别、年龄段在内的信息并用作改进网站的资料
purpose-website-improvement-by-country-gender-and-age-group = 分析用户的国家、性别及年龄段并用作改进网站的资料
purpose-new-service-development-and-operation = 新服务的开发及今后的运营
purpose-new-service-development-by-user-analysis = 用作通过用户分析开发新服务的参考资料
purpose-operational-strategy-by-user-opinions = 用作反映用户意见以制定今后网站运营战略的参考资料

## Medical care

purpose-treatment-verification = 诊疗确认程序
purpose-examination-verification = 检查确认程序
purpose-reservation-verification = 预约确认程序
purpose-diagnosis-and-treatment = 为诊断及治疗提供诊疗服务
purpose-billing = 为请求支付诊疗费提供的院务服务
purpose-payment = 为收取诊疗费提供的院务服务
purpose-refunds = 为退还诊疗费提供的院务服务
purpose-medical-fee-statement-delivery = 寄送诊疗费账单
purpose-detailed-statement-delivery = 寄送诊疗费明细单
purpose-certificate-delivery = 寄送证明
purpose-medicine-dispatch = 寄送药品
purpose-goods-dispatch = 寄送物品
purpose-result-dispatch = 寄送结果
purpose-referral-information = 为转诊向其他医疗机构提供诊疗信息
purpose-return-referral-information = 为将患者转回向其他医疗机构提供诊疗信息
purpose-notice-communication = 确保传达告知事项的沟通渠道
purpose-complaint-communication = 确保处理不满的沟通渠道
purpose-issue-resolution-communication = 确保解决问题的沟通渠道
purpose-online-consultation-response = 答复在线咨询
purpose-new-service-information = 提供有关新服务的信息
purpose-event-information = 提供有关活动的信息
purpose-quality-management-action = 为医疗机构的质量管理采取法律和行政措施
purpose-operation-action = 为医疗机构的运营采取法律和行政措施
purpose-education-analysis-data = 为教育提供最低限度的分析资料
purpose-research-analysis-data = 为研究提供最低限度的分析资料
purpose-medical-topic-information = 提供有关医疗的信息
purpose-academic-topic-information = 提供有关学术的信息
purpose-institution-information = 提供有关医疗机构的信息
purpose-consultation-reference-material = 用作使咨询顺利进行的参考资料
purpose-treatment-reference-material = 用作使诊疗顺利进行的参考资料
purpose-consumer-information-collection = 根据韩国《消费者基本法》第52条为消费者收集信息

## Website of a clinic

purpose-required-information = 必填信息
purpose-optional-information = 选填信息
purpose-treatment-reservation = 通过网站预约诊疗
purpose-reservation-inquiry = 通过网站查询预约
purpose-website-membership-service = 通过网站提供会员制服务
purpose-hospital-news-by-email = 通过电子邮件通知医院动态
purpose-disease-information-by-email = 通过电子邮件介绍疾病信息
purpose-surveys = 问卷调查
purpose-service-use-statistics-collection = 收集服务使用统计

## Cookies

purpose-preferences-and-interests = 了解喜好及关注领域
purpose-activity-tracking = 追踪活动
purpose-targeted-marketing-by-participation-and-visits = 根据活动参与程度、访问频率及访问次数进行定向营销
purpose-personalized-services-by-participation-and-visits = 根据活动参与程度、访问频率及访问次数提供个性化服务
purpose-appropriate-service-provision = 提供适当的服务
purpose-useful-service-provision = 提供有用的服务
purpose-visit-pattern-analysis = 了解服务访问形态
purpose-usage-pattern-analysis = 了解服务使用形态
purpose-user-scale-analysis = 了解用户规模
purpose-convenient-service-provision = 提供更加便利的服务

## Cameras

purpose-patient-safety = 患者安全
purpose-facility-safety = 设施安全
purpose-fire-prevention = 火灾预防
purpose-crime-prevention = 犯罪预防

## For today's clinics

purpose-patient-identification = 患者确认
purpose-appointment-management = 诊疗预约的受理、变更及取消
purpose-appointment-reminders = 通知预约日程
purpose-medical-record-keeping = 诊疗记录的制作及留存
purpose-prescription-issuance = 开具处方笺
purpose-outsourced-test-requests = 委托检查及确认结果
purpose-health-checkup = 实施健康体检及通知结果
purpose-health-insurance-claims = 疗养给付费用的请求及审查
purpose-health-insurance-claims-review = 疗养给付费用的审查
purpose-certificate-issuance = 出具诊断书及证明
purpose-follow-up-care = 诊疗后的恢复情况管理
purpose-emergency-contact = 紧急情况下的联系
purpose-statutory-duty = 履行法律法规上的义务
purpose-website-security = 网站的安全运营
purpose-complaint-handling = 诉求的受理及处理
purpose-dispute-handling = 纠纷的应对及解决
purpose-foreign-patient-consultation = 外国患者的咨询及诊疗日程的协调
purpose-foreign-patient-reporting = 报告外国患者招揽业绩
purpose-interpretation-support = 提供口译服务
purpose-visa-support = 协助办理签证
purpose-accommodation-and-transport-support = 住宿及交通协助
purpose-tax-document-provision = 提供税务相关资料
purpose-year-end-tax-data-verification = 确认用于韩国年末税务结算的医疗费资料
purpose-service-fee-payment = 服务使用费的支付
purpose-service-fee-refund = 服务使用费的退款
purpose-duplicate-registration-prevention = 防止重复注册
purpose-abuse-prevention = 防止不当使用
purpose-service-improvement = 改进服务
purpose-service-use-analysis = 分析服务使用情况
purpose-promotional-information = 发送宣传信息
purpose-facility-security = 设施安保
purpose-parking-management = 停车管理
purpose-academic-research = 学术研究
purpose-scientific-research = 科学研究
purpose-statistics-preparation = 编制统计
purpose-recruitment = 开展招聘程序

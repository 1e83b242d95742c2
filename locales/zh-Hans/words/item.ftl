# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = 姓名
item-korean-name = 韩文姓名
item-english-name = 英文姓名
item-resident-registration-number = 居民登记号码
item-passport-number = 护照号码
item-drivers-license-number = 驾驶证号码
item-alien-registration-number = 外国人登录号码
item-nationality = 国籍
item-visa-type = 居留资格
item-country = 国家
item-country-of-residence = 居住国家
item-date-of-birth = 出生日期
item-gender = 性别
item-age = 年龄
item-age-group = 年龄段
item-photo = 照片
item-signature = 签名

## Contact

item-contact-information = 联系方式
item-mobile-phone = 手机号码
item-phone = 电话号码
item-fax-number = 传真号码
item-address = 地址
item-email = 电子邮箱地址
item-emergency-contact = 紧急联系方式
item-messenger-id = 即时通讯账号

## Occupation and institution

item-occupation = 职业
item-workplace-or-hospital-name = 工作单位名称或医院名称
item-workplace-or-hospital-address = 工作单位地址或医院地址
item-license-number = 执照号码
item-company-name = 公司名称
item-institution-name = 机构名称
item-medical-institution-name = 医疗机构名称
item-medical-department = 诊疗科室
item-attending-physician-name = 主治医生姓名
item-education-and-career = 学历及经历

## Legal representatives and family

item-legal-representative-information = 法定代理人的信息
item-legal-representative-information-under-14 = 未满14周岁的儿童的法定代理人的信息
item-legal-representative-name = 法定代理人的姓名
item-legal-representative-contact-information = 法定代理人的联系方式
item-legal-representative-mobile-phone = 法定代理人的手机号码
item-legal-representative-date-of-birth = 法定代理人的出生日期
item-legal-representative-relationship = 与法定代理人的关系
item-guardian-name = 监护人姓名
item-guardian-contact-information = 监护人联系方式

## Health

item-health-information = 健康信息
item-health-information-needed-for-care = 医务人员认为提供诊疗服务所需的其他健康信息
item-health-status = 健康状况
item-symptoms = 症状
item-medical-history = 病史
item-past-medical-history = 既往病史
item-family-history = 家族史
item-surgical-history = 手术史
item-surgical-interest-areas = 关注的手术部位
item-allergies = 过敏信息
item-pregnancy = 是否怀孕
item-vital-signs = 身体测量及生命体征
item-diagnosis = 诊断名称
item-treatment-details = 治疗内容
item-medical-information = 诊疗信息
item-medical-records = 诊疗记录
item-test-records = 检查记录
item-hospital-test-records-for-consultation = 医疗咨询所需的医院检查记录
item-prescription-records = 处方记录
item-prescription-records-for-consultation = 医疗咨询所需的处方记录
item-medication-information = 用药信息
item-medical-images = 医学影像
item-before-and-after-photos = 手术及医疗操作前后照片
item-health-checkup-records = 健康体检记录
item-health-checkup-results = 健康体检结果
item-consultation-information = 咨询信息
item-questionnaire-responses = 问诊内容
item-information-needed-for-referral = 转诊所需的其他信息
item-information-needed-for-treatment = 诊疗所需的其他信息
item-genetic-information = 遗传信息
item-fingerprint = 指纹
item-facial-features = 面部特征信息

## Testing and records

item-date = 日期
item-chart-number = 病历号
item-prescription-code = 处方代码
item-collection-date = 采样日期
item-specimen-name = 标本名称
item-test-name = 检查名称
item-visit-date = 来院日期
item-reservation-details = 预约内容
item-inquiry-details = 问询内容
item-complaint-details = 诉求内容
item-contract-details = 合同内容
item-health-insurance-number = 健康保险证号码

## Accounts, verification and payment

item-login-id = 账号
item-password = 密码
item-email-reception-preference = 是否接收电子邮件
item-marketing-preference = 是否接收宣传信息
item-verification-value = 验证值
item-i-pin-number = i-PIN号码（如为i-PIN会员）
item-connecting-information = 关联信息（CI）
item-duplicate-information = 重复注册确认信息（DI）
item-membership-verification-information = 注册验证信息
item-website-member-information = 网站会员信息
item-card-issuer = 发卡公司名称
item-card-number = 卡号
item-card-approval-information = 银行卡支付授权信息
item-card-approval-information-other = 其他银行卡支付授权信息
item-bank-account = 银行账户信息
item-payment-records = 支付记录
item-cash-receipt-number = 现金收据开具号码

## Generated or recorded

item-service-use-records = 服务使用记录
item-access-logs = 访问日志
item-access-ip-information = 访问IP信息
item-ip-information = IP信息
item-ip-address = IP地址
item-cookies = Cookie
item-device-information = 设备信息
item-advertising-identifier = 广告标识符
item-behavioral-information = 行为信息
item-location-information = 位置信息
item-cctv-footage = 监控摄像（CCTV）影像
item-call-recordings = 通话录音
item-vehicle-number = 车牌号码
item-other-data = 其他信息

## Foreign patients

item-length-of-stay = 停留期间
item-entry-and-departure-dates = 出入境日期
item-flight-information = 航班信息
item-accommodation-information = 住宿信息
item-preferred-language = 使用语言

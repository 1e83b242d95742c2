# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = 网站
method-written-form = 书面表格
method-fax = 传真
method-phone = 电话
method-email = 电子邮件
method-consultation-board = 咨询留言板
method-reservation-board = 预约留言板
method-basic-information-entry = 填写基本信息
method-plain-language-form-for-children = 以儿童易于理解的浅显表述编写的单独表格
method-method-in-this-policy = 本个人信息处理方针规定的方法

## For today's clinics

method-reception = 来院挂号
method-kiosk = 自助挂号机
method-mobile-app = 移动应用
method-text-message = 短信
method-kakaotalk = KakaoTalk
method-messenger = 即时通讯咨询
method-medical-interview = 诊疗过程中的问诊
method-from-other-medical-institutions = 其他医疗机构的转诊
method-from-facilitators = 外国患者招揽机构的提供
method-automatic-generation = 服务使用过程中的自动生成
method-camera-recording = 影像信息处理设备的拍摄
method-legal-representative-signature = 法定代理人签名的同意书
method-legal-representative-mobile-phone-verification = 法定代理人的手机身份验证
method-legal-representative-phone-confirmation = 对法定代理人的电话确认
method-legal-representative-email-consent = 法定代理人的电子邮件回复

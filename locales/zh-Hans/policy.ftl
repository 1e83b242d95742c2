# The title of a Privacy Policy, and how sentences call the controller ($we).

policy = 个人信息处理方针
    .title = { $name } 个人信息处理方针
controller-medical-institution = 本院
controller-facilitator = 本公司
controller-public-body = 本机构
controller-company = 本公司
controller-kind-medical-institution = 医疗机构
controller-kind-facilitator = 外国患者招揽机构
controller-kind-public-body = 公共机构
controller-kind-company = 企业

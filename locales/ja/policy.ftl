# The title of a Privacy Policy, and how sentences call the controller ($we).

policy = 個人情報処理方針
    .title = { $name } 個人情報処理方針
controller-medical-institution = 当院
controller-facilitator = 当社
controller-public-body = 当機関
controller-company = 当社
controller-kind-medical-institution = 医療機関
controller-kind-facilitator = 外国人患者誘致事業者
controller-kind-public-body = 公共機関
controller-kind-company = 企業

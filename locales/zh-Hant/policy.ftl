# The title of a Privacy Policy, and how sentences call the controller.

policy = 個人資料處理政策
    .title = { $name } 個人資料處理政策
controller-medical-institution = 本院
controller-facilitator = 本公司
controller-public-body = 本機關
controller-company = 本公司
controller-kind-medical-institution = 醫療機構
controller-kind-facilitator = 外國患者招攬業者
controller-kind-public-body = 公共機關
controller-kind-company = 企業

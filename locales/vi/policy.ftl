# The title of a Privacy Policy, and how sentences call the controller.

policy = Chính sách xử lý thông tin cá nhân
    .title = Chính sách xử lý thông tin cá nhân của { $name }
controller-medical-institution = Bệnh viện
controller-facilitator = Công ty
controller-public-body = Cơ quan
controller-company = Công ty
controller-kind-medical-institution = cơ sở y tế
controller-kind-facilitator = doanh nghiệp thu hút bệnh nhân nước ngoài
controller-kind-public-body = cơ quan công
controller-kind-company = doanh nghiệp

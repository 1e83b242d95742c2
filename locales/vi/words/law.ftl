# Names of laws, notifications and guidelines: the full name, always with "của Hàn Quốc" (of Korea), so that no Vietnamese law is meant; `.short` is a short name. "Nghị định thi hành" (Enforcement Decree) and "Quy tắc thi hành" (Enforcement Rule) are never mixed.

## Personal information protection
law-personal-information-protection-act = Đạo luật Bảo vệ thông tin cá nhân của Hàn Quốc
law-personal-information-protection-act-decree = Nghị định thi hành Đạo luật Bảo vệ thông tin cá nhân của Hàn Quốc
law-standard-guideline = Hướng dẫn chuẩn của Hàn Quốc về bảo vệ thông tin cá nhân
law-safety-measures-standard = Tiêu chuẩn của Hàn Quốc về biện pháp bảo đảm an toàn thông tin cá nhân
law-personal-information-processing-method-notification = Cáo thị của Hàn Quốc về phương thức xử lý thông tin cá nhân
law-drafting-guideline = Hướng dẫn của Hàn Quốc về soạn thảo chính sách xử lý thông tin cá nhân

## Health care
law-medical-service-act = Đạo luật Y tế của Hàn Quốc
law-medical-service-act-decree = Nghị định thi hành Đạo luật Y tế của Hàn Quốc
law-medical-service-act-rule = Quy tắc thi hành Đạo luật Y tế của Hàn Quốc
law-national-health-insurance-act = Đạo luật Bảo hiểm y tế quốc dân của Hàn Quốc
law-pharmaceutical-affairs-act = Đạo luật Dược của Hàn Quốc
law-narcotics-act = Đạo luật của Hàn Quốc về quản lý các chất ma túy
    .short = Đạo luật Quản lý ma túy của Hàn Quốc
law-health-checkup-act = Đạo luật khung của Hàn Quốc về khám sức khỏe
law-foreign-patient-act = Đạo luật của Hàn Quốc về hỗ trợ mở rộng y tế ra nước ngoài và thu hút bệnh nhân nước ngoài
    .short = Đạo luật Mở rộng y tế ra nước ngoài của Hàn Quốc
law-foreign-patient-act-rule = Quy tắc thi hành Đạo luật của Hàn Quốc về hỗ trợ mở rộng y tế ra nước ngoài và thu hút bệnh nhân nước ngoài
    .short = Quy tắc thi hành Đạo luật Mở rộng y tế ra nước ngoài của Hàn Quốc

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = Đạo luật của Hàn Quốc về bảo vệ người tiêu dùng trong thương mại điện tử và các giao dịch khác
    .short = Đạo luật Thương mại điện tử của Hàn Quốc
law-electronic-commerce-act-decree = Nghị định thi hành Đạo luật của Hàn Quốc về bảo vệ người tiêu dùng trong thương mại điện tử và các giao dịch khác
    .short = Nghị định thi hành Đạo luật Thương mại điện tử của Hàn Quốc
law-electronic-commerce-standard-terms = Điều khoản mẫu của Hàn Quốc về thương mại điện tử (trung tâm mua sắm trực tuyến)
law-communications-secrets-act = Đạo luật Bảo vệ bí mật thông tin liên lạc của Hàn Quốc
law-communications-secrets-act-decree = Nghị định thi hành Đạo luật Bảo vệ bí mật thông tin liên lạc của Hàn Quốc
law-telecommunications-business-act = Đạo luật Kinh doanh viễn thông của Hàn Quốc
law-network-act = Đạo luật của Hàn Quốc về thúc đẩy sử dụng mạng thông tin và truyền thông, bảo vệ thông tin và các vấn đề liên quan
    .short = Đạo luật Mạng thông tin và truyền thông của Hàn Quốc
law-network-act-decree = Nghị định thi hành Đạo luật của Hàn Quốc về thúc đẩy sử dụng mạng thông tin và truyền thông, bảo vệ thông tin và các vấn đề liên quan
    .short = Nghị định thi hành Đạo luật Mạng thông tin và truyền thông của Hàn Quốc
law-credit-information-act = Đạo luật của Hàn Quốc về sử dụng và bảo vệ thông tin tín dụng
    .short = Đạo luật Thông tin tín dụng của Hàn Quốc
law-electronic-financial-transactions-act = Đạo luật Giao dịch tài chính điện tử của Hàn Quốc
law-electronic-financial-transactions-act-decree = Nghị định thi hành Đạo luật Giao dịch tài chính điện tử của Hàn Quốc
law-location-information-act = Đạo luật của Hàn Quốc về bảo vệ, sử dụng thông tin vị trí và các vấn đề liên quan
    .short = Đạo luật Thông tin vị trí của Hàn Quốc
law-terms-and-conditions-act = Đạo luật của Hàn Quốc về quy chế điều khoản hợp đồng mẫu
    .short = Đạo luật Điều khoản hợp đồng mẫu của Hàn Quốc
law-framework-act-on-consumers = Đạo luật khung của Hàn Quốc về người tiêu dùng

## Taxes, business, labor, civil law
law-national-tax-act = Đạo luật khung của Hàn Quốc về thuế quốc gia
law-local-tax-act = Đạo luật khung của Hàn Quốc về thuế địa phương
law-income-tax-act = Đạo luật Thuế thu nhập của Hàn Quốc
law-commercial-act = Đạo luật Thương mại của Hàn Quốc
law-labor-standards-act = Đạo luật Tiêu chuẩn lao động của Hàn Quốc
law-civil-act = Đạo luật Dân sự của Hàn Quốc
law-public-holidays-act = Đạo luật của Hàn Quốc về ngày nghỉ lễ
law-public-holidays-decree = Quy định của Hàn Quốc về ngày nghỉ lễ của cơ quan nhà nước

## Prosecution
law-prosecutors-office-act = Đạo luật Viện Kiểm sát của Hàn Quốc
law-prosecution-service-act = Đạo luật Viện Công tố của Hàn Quốc
law-serious-crimes-agency-act = Đạo luật Cơ quan Điều tra tội phạm nghiêm trọng của Hàn Quốc

## European Union
law-gdpr = Quy định chung về bảo vệ dữ liệu của Liên minh châu Âu (GDPR)

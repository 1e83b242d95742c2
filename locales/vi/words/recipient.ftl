# Recipients of personal information that are not named by one clinic only. Nouns. Korean authorities say that they are Korean.

recipient-korean-medical-institutions-and-healthcare-providers = các cơ sở y tế và đơn vị cung cấp dịch vụ y tế tại Hàn Quốc

## For today's clinics

recipient-health-insurance-review-and-assessment-service = Cơ quan Thẩm định và Đánh giá Bảo hiểm y tế Hàn Quốc
recipient-national-health-insurance-service = Cơ quan Bảo hiểm y tế Quốc dân Hàn Quốc
recipient-national-tax-service = Tổng cục Thuế Quốc gia Hàn Quốc
recipient-korea-institute-of-drug-safety-and-risk-management = Viện Quản lý an toàn dược phẩm Hàn Quốc
recipient-ministry-of-health-and-welfare = Bộ Y tế và Phúc lợi Hàn Quốc
recipient-korea-health-industry-development-institute = Viện Phát triển công nghiệp y tế Hàn Quốc
recipient-mayor-or-governor = Thị trưởng hoặc Tỉnh trưởng có thẩm quyền của Hàn Quốc
recipient-ministry-of-justice = Bộ Tư pháp Hàn Quốc
recipient-investigative-agency = cơ quan điều tra Hàn Quốc
recipient-court = tòa án Hàn Quốc
recipient-insurance-company = công ty bảo hiểm do chủ thể thông tin chỉ định
recipient-referred-medical-institution = cơ sở y tế tiếp nhận giới thiệu khám chữa bệnh
recipient-medical-institution-chosen-by-data-subject = cơ sở y tế mà chủ thể thông tin chọn để khám chữa bệnh

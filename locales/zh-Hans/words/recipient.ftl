# Recipients of personal information that are not named by one clinic only. Nouns. Korean authorities bear the country in their name.

recipient-korean-medical-institutions-and-healthcare-providers = 韩国境内的医疗机构及医疗服务提供者

## For today's clinics

recipient-health-insurance-review-and-assessment-service = 韩国健康保险审查评价院
recipient-national-health-insurance-service = 韩国国民健康保险公团
recipient-national-tax-service = 韩国国税厅
recipient-korea-institute-of-drug-safety-and-risk-management = 韩国医药品安全管理院
recipient-ministry-of-health-and-welfare = 韩国保健福祉部
recipient-korea-health-industry-development-institute = 韩国保健产业振兴院
recipient-mayor-or-governor = 有管辖权的韩国市长或道知事
recipient-ministry-of-justice = 韩国法务部
recipient-investigative-agency = 韩国侦查机关
recipient-court = 韩国法院
recipient-insurance-company = 信息主体指定的保险公司
recipient-referred-medical-institution = 接受转诊的医疗机构
recipient-medical-institution-chosen-by-data-subject = 信息主体选择就诊的医疗机构

# Recipients of personal information that are not named by one clinic only. Nouns. Korean authorities say that they are Korean.

recipient-korean-medical-institutions-and-healthcare-providers = 韓國境內之醫療機構及醫療服務提供者

## For today's clinics

recipient-health-insurance-review-and-assessment-service = 韓國健康保險審查評價院
recipient-national-health-insurance-service = 韓國國民健康保險公團
recipient-national-tax-service = 韓國國稅廳
recipient-korea-institute-of-drug-safety-and-risk-management = 韓國醫藥品安全管理院
recipient-ministry-of-health-and-welfare = 韓國保健福祉部
recipient-korea-health-industry-development-institute = 韓國保健產業振興院
recipient-mayor-or-governor = 韓國管轄之市長、道知事
recipient-ministry-of-justice = 韓國法務部
recipient-investigative-agency = 韓國偵查機關
recipient-court = 韓國法院
recipient-insurance-company = 當事人指定之保險公司
recipient-referred-medical-institution = 受理轉診之醫療機構
recipient-medical-institution-chosen-by-data-subject = 當事人選擇就診之醫療機構

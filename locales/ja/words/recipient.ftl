# Recipients of personal information that are not named by one clinic only. Nouns. Korean authorities bear the country in their name.

recipient-korean-medical-institutions-and-healthcare-providers = 韓国国内の医療機関及び医療サービス提供者

## For today's clinics

recipient-health-insurance-review-and-assessment-service = 韓国健康保険審査評価院
recipient-national-health-insurance-service = 韓国国民健康保険公団
recipient-national-tax-service = 韓国国税庁
recipient-korea-institute-of-drug-safety-and-risk-management = 韓国医薬品安全管理院
recipient-ministry-of-health-and-welfare = 韓国保健福祉部
recipient-korea-health-industry-development-institute = 韓国保健産業振興院
recipient-mayor-or-governor = 管轄の韓国の市長又は道知事
recipient-ministry-of-justice = 韓国法務部
recipient-investigative-agency = 韓国の捜査機関
recipient-court = 韓国の裁判所
recipient-insurance-company = 情報主体が指定した保険会社
recipient-referred-medical-institution = 紹介先の医療機関
recipient-medical-institution-chosen-by-data-subject = 情報主体が診療を受けることを選択した医療機関

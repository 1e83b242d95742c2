# 한 기관에만 쓰이지 않는, 제공받는 자의 이름. 명사로 쓴다.

recipient-korean-medical-institutions-and-healthcare-providers = 국내 의료기관 및 의료서비스 제공자

## 오늘날의 의료기관을 위한 것

recipient-health-insurance-review-and-assessment-service = 건강보험심사평가원
recipient-national-health-insurance-service = 국민건강보험공단
recipient-national-tax-service = 국세청
recipient-korea-institute-of-drug-safety-and-risk-management = 한국의약품안전관리원
recipient-ministry-of-health-and-welfare = 보건복지부
recipient-korea-health-industry-development-institute = 한국보건산업진흥원
recipient-mayor-or-governor = 관할 시·도지사
recipient-ministry-of-justice = 법무부
recipient-investigative-agency = 수사기관
recipient-court = 법원
recipient-insurance-company = 정보주체가 지정한 보험회사
recipient-referred-medical-institution = 진료의뢰를 받은 의료기관
recipient-medical-institution-chosen-by-data-subject = 정보주체가 진료를 받기로 선택한 의료기관

# Recipients of personal information that are not named by one clinic only. Nouns.

recipient-korean-medical-institutions-and-healthcare-providers = المؤسسات الطبية ومقدمو الخدمات الطبية في كوريا

## For today's clinics

recipient-health-insurance-review-and-assessment-service = هيئة مراجعة التأمين الصحي وتقييمه الكورية
recipient-national-health-insurance-service = هيئة التأمين الصحي الوطني الكورية
recipient-national-tax-service = مصلحة الضرائب الوطنية الكورية
recipient-korea-institute-of-drug-safety-and-risk-management = المعهد الكوري لسلامة الأدوية وإدارة المخاطر
recipient-ministry-of-health-and-welfare = وزارة الصحة والرعاية الاجتماعية الكورية
recipient-korea-health-industry-development-institute = المعهد الكوري لتنمية الصناعة الصحية
recipient-mayor-or-governor = عمدة المدينة أو حاكم المقاطعة المختص في كوريا
recipient-ministry-of-justice = وزارة العدل الكورية
recipient-investigative-agency = جهة التحقيق
recipient-court = المحكمة
recipient-insurance-company = شركة التأمين التي يحددها صاحب المعلومات
recipient-referred-medical-institution = المؤسسة الطبية التي أُحيل إليها المريض
recipient-medical-institution-chosen-by-data-subject = المؤسسة الطبية التي اختارها صاحب المعلومات لتلقي الرعاية الطبية

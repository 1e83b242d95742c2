# Recipients of personal information that are not named by one clinic only. Nouns in the nominative.

recipient-korean-medical-institutions-and-healthcare-providers = медицинские учреждения и поставщики медицинских услуг в Республике Корея

## For today's clinics

recipient-health-insurance-review-and-assessment-service = Служба проверки и оценки медицинского страхования Республики Корея
recipient-national-health-insurance-service = Национальная служба медицинского страхования Республики Корея
recipient-national-tax-service = Национальная налоговая служба Республики Корея
recipient-korea-institute-of-drug-safety-and-risk-management = Корейский институт безопасности лекарственных средств и управления рисками
recipient-ministry-of-health-and-welfare = Министерство здравоохранения и социального обеспечения Республики Корея
recipient-korea-health-industry-development-institute = Корейский институт развития индустрии здравоохранения
recipient-mayor-or-governor = компетентный мэр города или губернатор провинции Республики Корея
recipient-ministry-of-justice = Министерство юстиции Республики Корея
recipient-investigative-agency = следственный орган Республики Корея
recipient-court = суд Республики Корея
recipient-insurance-company = страховая компания, указанная субъектом персональных данных
recipient-referred-medical-institution = медицинское учреждение, куда направляется пациент
recipient-medical-institution-chosen-by-data-subject = медицинское учреждение, выбранное субъектом персональных данных для лечения

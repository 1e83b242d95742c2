# Recipients of personal information that are not named by one clinic only. Nouns in the nominative.

recipient-korean-medical-institutions-and-healthcare-providers = Корея Республикасындағы медициналық мекемелер мен медициналық қызмет көрсетушілер

## For today's clinics

recipient-health-insurance-review-and-assessment-service = Корея Республикасының Медициналық сақтандыруды тексеру және бағалау қызметі
recipient-national-health-insurance-service = Корея Республикасының Ұлттық медициналық сақтандыру қызметі
recipient-national-tax-service = Корея Республикасының Ұлттық салық қызметі
recipient-korea-institute-of-drug-safety-and-risk-management = Кореяның Дәрі қауіпсіздігі және тәуекелдерді басқару институты
recipient-ministry-of-health-and-welfare = Корея Республикасының Денсаулық сақтау және әлеуметтік қамсыздандыру министрлігі
recipient-korea-health-industry-development-institute = Кореяның Денсаулық сақтау индустриясын дамыту институты
recipient-mayor-or-governor = Корея Республикасының құзыретті қала мэрі немесе провинция губернаторы
recipient-ministry-of-justice = Корея Республикасының Әділет министрлігі
recipient-investigative-agency = Корея Республикасының тергеу органы
recipient-court = Корея Республикасының соты
recipient-insurance-company = дербес деректер субъектісі көрсеткен сақтандыру компаниясы
recipient-referred-medical-institution = пациент жолданған медициналық мекеме
recipient-medical-institution-chosen-by-data-subject = дербес деректер субъектісі емделу үшін таңдаған медициналық мекеме

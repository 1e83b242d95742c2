# Recipients of personal information that are not named by one clinic only. Nouns.

recipient-korean-medical-institutions-and-healthcare-providers = Korean medical institutions and healthcare providers

## For today's clinics

recipient-health-insurance-review-and-assessment-service = Health Insurance Review and Assessment Service
recipient-national-health-insurance-service = National Health Insurance Service
recipient-national-tax-service = National Tax Service
recipient-korea-institute-of-drug-safety-and-risk-management = Korea Institute of Drug Safety and Risk Management
recipient-ministry-of-health-and-welfare = Ministry of Health and Welfare
recipient-korea-health-industry-development-institute = Korea Health Industry Development Institute
recipient-mayor-or-governor = competent Mayor or Governor
recipient-ministry-of-justice = Ministry of Justice
recipient-investigative-agency = investigative agency
recipient-court = court
recipient-insurance-company = insurance company designated by the data subject
recipient-referred-medical-institution = medical institution to which the patient is referred
recipient-medical-institution-chosen-by-data-subject = medical institution chosen by the data subject for treatment

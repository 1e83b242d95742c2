# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = provision of services
purpose-service-contract-performance = performance of service contracts
purpose-related-service-provision = provision of related services
purpose-content-provision = provision of content
purpose-goods-delivery = delivery of goods
purpose-invoice-delivery = delivery of invoices
purpose-member-management = member management
purpose-identity-verification = verification of identity
purpose-personal-identification = personal identification
purpose-age-verification = age verification
purpose-legal-representative-consent-confirmation = confirmation of the legal representative's consent to collecting personal information of children under 14 years of age
purpose-notice-delivery = delivery of notices
purpose-marketing-and-advertising = use for marketing and advertising
purpose-access-frequency-analysis = analysis of access frequency
purpose-service-use-statistics = statistics on service use
purpose-member-service-use-statistics = statistical analysis of members' service use

## Referral and medical information

purpose-preparation-of-medical-referral-letters = preparation of medical referral letters
purpose-provision-of-medical-information = provision of medical information
purpose-explanation-of-test-records = explanation of hospital test records
purpose-explanation-of-medication-information = explanation of medication information
purpose-inquiry-handling = handling of inquiries related to the service
purpose-inquiry-support = support for inquiries related to the service
purpose-delivery-of-medical-referral-letters = delivery of medical referral letters
purpose-medical-service-provision = provision of medical services

## Estimates and analysis

purpose-reply-management = management of replies in providing the service
purpose-free-estimate-email-reply = use of the email address to reply to email inquiries about a free estimate
purpose-user-status-analysis = analysis of the current status of users
purpose-website-improvement-by-user-analysis = use as data for improving the website through analysis of information including the country, gender and age group of users
purpose-website-improvement-by-country-gender-and-age-group = use as data for improving the website through analysis of the country, gender and age group of users
purpose-new-service-development-and-operation = new service development and future operation
purpose-new-service-development-by-user-analysis = use as reference material for developing new services through analysis of users
purpose-operational-strategy-by-user-opinions = use as reference material for setting the future operational strategy of the website in light of users' opinions

## Medical care

purpose-treatment-verification = verification procedure for medical treatment
purpose-examination-verification = verification procedure for examinations
purpose-reservation-verification = verification procedure for reservations
purpose-diagnosis-and-treatment = medical services for diagnosis and treatment
purpose-billing = administrative services for billing
purpose-payment = administrative services for payment
purpose-refunds = administrative services for refunds
purpose-medical-fee-statement-delivery = sending of medical fee statements
purpose-detailed-statement-delivery = sending of detailed statements
purpose-certificate-delivery = sending of certificates
purpose-medicine-dispatch = dispatch of medicines
purpose-goods-dispatch = dispatch of goods
purpose-result-dispatch = dispatch of results
purpose-referral-information = provision of medical information to other medical institutions for referral
purpose-return-referral-information = provision of medical information to other medical institutions for the return of referred patients
purpose-notice-communication = securing of a communication channel for notices
purpose-complaint-communication = securing of a communication channel for complaints
purpose-issue-resolution-communication = securing of a communication channel for resolving issues
purpose-online-consultation-response = responses to online consultations
purpose-new-service-information = provision of information about new services
purpose-event-information = provision of information about events
purpose-quality-management-action = legal and administrative action for the quality management of the medical institution
purpose-operation-action = legal and administrative action for the operation of the medical institution
purpose-education-analysis-data = provision of minimal analysis data for education
purpose-research-analysis-data = provision of minimal analysis data for research
purpose-medical-topic-information = provision of information on medical topics
purpose-academic-topic-information = provision of information on academic topics
purpose-institution-information = provision of information on the medical institution
purpose-consultation-reference-material = use as reference material for smooth consultation
purpose-treatment-reference-material = use as reference material for smooth treatment
purpose-consumer-information-collection = collection of information for consumers under Article 52 of the Framework Act on Consumers

## Website of a clinic

purpose-required-information = required information
purpose-optional-information = optional information
purpose-treatment-reservation = reservation of treatment through the website
purpose-reservation-inquiry = reservation inquiry through the website
purpose-website-membership-service = membership services through the website
purpose-hospital-news-by-email = hospital news by email
purpose-disease-information-by-email = disease information by email
purpose-surveys = surveys
purpose-service-use-statistics-collection = collection of statistics on service use

## Cookies

purpose-preferences-and-interests = understanding of preferences and interests
purpose-activity-tracking = tracking of activities
purpose-targeted-marketing-by-participation-and-visits = targeted marketing based on event participation, visit frequency and the number of visits
purpose-personalized-services-by-participation-and-visits = personalized services based on event participation, visit frequency and the number of visits
purpose-appropriate-service-provision = provision of appropriate services
purpose-useful-service-provision = provision of useful services
purpose-visit-pattern-analysis = understanding of how the services are visited
purpose-usage-pattern-analysis = understanding of how the services are used
purpose-user-scale-analysis = understanding of the number of users
purpose-convenient-service-provision = creation of more convenient services

## Cameras

purpose-patient-safety = safety of patients
purpose-facility-safety = safety of facilities
purpose-fire-prevention = fire prevention
purpose-crime-prevention = crime prevention

## For today's clinics

purpose-patient-identification = identification of patients
purpose-appointment-management = acceptance, change and cancellation of appointments
purpose-appointment-reminders = appointment reminders
purpose-medical-record-keeping = preparation and preservation of medical records
purpose-prescription-issuance = issuance of prescriptions
purpose-outsourced-test-requests = requests for tests and receipt of results
purpose-health-checkup = health check-ups and notification of results
purpose-health-insurance-claims = claims for and review of health insurance benefits
purpose-health-insurance-claims-review = review of claims for health care benefit costs
purpose-certificate-issuance = issuance of medical certificates and other certificates
purpose-follow-up-care = follow-up care
purpose-emergency-contact = contact in an emergency
purpose-statutory-duty = performance of statutory duties
purpose-website-security = secure operation of the website
purpose-complaint-handling = receipt and handling of complaints
purpose-dispute-handling = handling and resolution of disputes
purpose-foreign-patient-consultation = consultation with foreign patients and arrangement of treatment schedules
purpose-foreign-patient-reporting = reporting on the attraction of foreign patients
purpose-interpretation-support = provision of interpretation services
purpose-visa-support = support for visa issuance
purpose-accommodation-and-transport-support = support for accommodation and transport
purpose-tax-document-provision = provision of tax documents
purpose-year-end-tax-data-verification = verification of medical expense data for the year-end tax settlement
purpose-service-fee-payment = payment of service fees
purpose-service-fee-refund = refund of service fees
purpose-duplicate-registration-prevention = prevention of duplicate registration
purpose-abuse-prevention = prevention of abuse
purpose-service-improvement = improvement of services
purpose-service-use-analysis = analysis of service use
purpose-promotional-information = promotional information
purpose-facility-security = facility security
purpose-parking-management = parking management
purpose-academic-research = academic research
purpose-scientific-research = scientific research
purpose-statistics-preparation = preparation of statistics
purpose-recruitment = conduct of recruitment procedures

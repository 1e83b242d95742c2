# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = membership registration, consultation, service applications and other services
activity-all-services = all services
activity-medical-referral-and-information = medical referral letters and provision of medical information
activity-record-explanation = explanation of test records and medication information
activity-inquiries = handling and support of inquiries
activity-free-estimate-and-self-diagnosis = free estimate and self-diagnosis
activity-user-analysis = analysis of users and service development
activity-medical-care = medical care
activity-membership = website membership
activity-identity-verification-by-mobile-phone-or-i-pin = identity verification (mobile phone verification and i-PIN verification)
activity-card-payment = credit card payment
activity-surveys-and-events = surveys and events
activity-consultation-and-reservation = medical consultation and reservation

## For today's clinics

activity-reservation = medical appointments
activity-online-consultation = online consultation
activity-health-checkup = health check-ups
activity-surgery-and-procedures = surgery and procedures
activity-prescription = prescription and dispensing
activity-certificate-issuance = issuance of certificates
activity-identity-verification = identity verification
activity-payment = payment and refund of medical fees
activity-service-fees = payment and refund of service fees
activity-service-contracts = performance of service contracts
activity-health-insurance-claims = health insurance claims
activity-foreign-patient-services = services for foreign patients
activity-interpretation = interpretation services
activity-travel-support = support for entry, accommodation and transport
activity-marketing = promotion and marketing
activity-personalized-services = personalized services and advertising
activity-before-and-after-photos = management of before-and-after photos
activity-complaint-handling = handling of complaints and disputes
activity-research = academic research
activity-recruitment = recruitment
activity-camera-operation = operation of fixed visual data processing devices
activity-website-operation = operation of the website

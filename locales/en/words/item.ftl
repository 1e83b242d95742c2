# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = name
item-korean-name = name in Korean
item-english-name = name in English
item-resident-registration-number = resident registration number
item-passport-number = passport number
item-drivers-license-number = driver's license number
item-alien-registration-number = alien registration number
item-nationality = nationality
item-visa-type = status of stay
item-country = country
item-country-of-residence = country of residence
item-date-of-birth = date of birth
item-gender = gender
item-age = age
item-age-group = age group
item-photo = photo
item-signature = signature

## Contact

item-contact-information = contact information
item-mobile-phone = mobile phone number
item-phone = telephone number
item-fax-number = fax number
item-address = address
item-email = email address
item-emergency-contact = emergency contact
item-messenger-id = messenger ID

## Occupation and institution

item-occupation = occupation
item-workplace-or-hospital-name = workplace or hospital name
item-workplace-or-hospital-address = workplace or hospital address
item-license-number = license number
item-company-name = company name
item-institution-name = institution name
item-medical-institution-name = medical institution name
item-medical-department = medical department
item-attending-physician-name = attending physician's name
item-education-and-career = education and career

## Legal representatives and family

item-legal-representative-information = information on the legal representative
item-legal-representative-information-under-14 = information on the legal representative of a child under 14 years of age
item-legal-representative-name = name of the legal representative
item-legal-representative-contact-information = contact information of the legal representative
item-legal-representative-mobile-phone = mobile phone number of the legal representative
item-legal-representative-date-of-birth = date of birth of the legal representative
item-legal-representative-relationship = relationship with the legal representative
item-guardian-name = name of the caregiver
item-guardian-contact-information = contact information of the caregiver

## Health

item-health-information = health information
item-health-information-needed-for-care = other health information that medical staff deem necessary for providing medical services
item-health-status = health status
item-symptoms = symptoms
item-medical-history = medical history
item-past-medical-history = past medical history
item-family-history = family history
item-surgical-history = surgical history
item-surgical-interest-areas = areas of surgical interest
item-allergies = allergy information
item-pregnancy = pregnancy status
item-vital-signs = body measurements and vital signs
item-diagnosis = diagnosis
item-treatment-details = details of treatment
item-medical-information = medical information
item-medical-records = medical records
item-test-records = test records
item-hospital-test-records-for-consultation = hospital test records required for medical consultation
item-prescription-records = prescription records
item-prescription-records-for-consultation = prescription records required for medical consultation
item-medication-information = medication information
item-medical-images = medical images
item-before-and-after-photos = before-and-after photos
item-health-checkup-records = health check-up records
item-health-checkup-results = health check-up results
item-consultation-information = consultation information
item-questionnaire-responses = questionnaire responses
item-information-needed-for-referral = other necessary information related to medical referrals
item-information-needed-for-treatment = other information necessary for treatment
item-genetic-information = genetic information
item-fingerprint = fingerprint
item-facial-features = facial feature information

## Testing and records

item-date = date
item-chart-number = chart number
item-prescription-code = prescription code
item-collection-date = collection date
item-specimen-name = specimen name
item-test-name = test name
item-visit-date = visit date
item-reservation-details = reservation details
item-inquiry-details = content of the inquiry
item-complaint-details = content of the complaint
item-contract-details = contract details
item-health-insurance-number = health insurance card number

## Accounts, verification and payment

item-login-id = ID
item-password = password
item-email-reception-preference = whether to receive emails
item-marketing-preference = whether to receive promotional information
item-verification-value = verification value
item-i-pin-number = i-PIN number (for i-PIN members)
item-connecting-information = connecting information (CI)
item-duplicate-information = duplicate-registration confirmation information (DI)
item-membership-verification-information = membership verification information
item-website-member-information = website member information
item-card-issuer = card issuer name
item-card-number = card number
item-card-approval-information = card payment authorization information
item-card-approval-information-other = other card payment authorization information
item-bank-account = bank account information
item-payment-records = payment records
item-cash-receipt-number = cash receipt number

## Generated or recorded

item-service-use-records = service use records
item-access-logs = access logs
item-access-ip-information = access IP information
item-ip-information = IP information
item-ip-address = IP address
item-cookies = cookies
item-device-information = device information
item-advertising-identifier = advertising identifier
item-behavioral-information = behavioral information
item-location-information = location information
item-cctv-footage = CCTV footage
item-call-recordings = call recordings
item-vehicle-number = vehicle number
item-other-data = other data

## Foreign patients

item-length-of-stay = length of stay
item-entry-and-departure-dates = dates of entry and departure
item-flight-information = flight information
item-accommodation-information = accommodation information
item-preferred-language = preferred language

# Names of laws, notifications and guidelines: the full name, without brackets; `.short` is a short name. Enforcement Decree and Enforcement Rule are never mixed.

## Personal information protection
law-personal-information-protection-act = Personal Information Protection Act
law-personal-information-protection-act-decree = Enforcement Decree of the Personal Information Protection Act
law-standard-guideline = Standard Personal Information Protection Guidelines
law-safety-measures-standard = Standards for Measures to Ensure the Safety of Personal Information
law-personal-information-processing-method-notification = Notification on Methods of Processing Personal Information
law-drafting-guideline = Guidelines for Drafting Privacy Policies

## Health care
law-medical-service-act = Medical Service Act
law-medical-service-act-decree = Enforcement Decree of the Medical Service Act
law-medical-service-act-rule = Enforcement Rule of the Medical Service Act
law-national-health-insurance-act = National Health Insurance Act
law-pharmaceutical-affairs-act = Pharmaceutical Affairs Act
law-narcotics-act = Narcotics Control Act
    .short = Narcotics Control Act
law-health-checkup-act = Framework Act on Health Examinations
law-foreign-patient-act = Act on Support for Overseas Expansion of Healthcare System and Attraction of International Patients
    .short = International Patients Act
law-foreign-patient-act-rule = Enforcement Rule of the Act on Support for Overseas Expansion of Healthcare System and Attraction of International Patients
    .short = Enforcement Rule of the International Patients Act

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = Act on the Consumer Protection in Electronic Commerce, Etc.
    .short = E-Commerce Act
law-electronic-commerce-act-decree = Enforcement Decree of the Act on the Consumer Protection in Electronic Commerce, Etc.
    .short = Enforcement Decree of the E-Commerce Act
law-electronic-commerce-standard-terms = Standard Terms and Conditions for Electronic Commerce (Internet Cyber Malls)
law-communications-secrets-act = Protection of Communications Secrets Act
law-communications-secrets-act-decree = Enforcement Decree of the Protection of Communications Secrets Act
law-telecommunications-business-act = Telecommunications Business Act
law-network-act = Act on Promotion of Information and Communications Network Utilization and Information Protection, Etc.
    .short = Network Act
law-network-act-decree = Enforcement Decree of the Act on Promotion of Information and Communications Network Utilization and Information Protection, Etc.
    .short = Enforcement Decree of the Network Act
law-credit-information-act = Credit Information Use and Protection Act
    .short = Credit Information Act
law-electronic-financial-transactions-act = Electronic Financial Transactions Act
law-electronic-financial-transactions-act-decree = Enforcement Decree of the Electronic Financial Transactions Act
law-location-information-act = Act on the Protection and Use of Location Information
    .short = Location Information Act
law-terms-and-conditions-act = Act on the Regulation of Terms and Conditions
    .short = Terms and Conditions Act
law-framework-act-on-consumers = Framework Act on Consumers

## Taxes, business, labor, civil law
law-national-tax-act = Framework Act on National Taxes
law-local-tax-act = Framework Act on Local Taxes
law-income-tax-act = Income Tax Act
law-commercial-act = Commercial Act
law-labor-standards-act = Labor Standards Act
law-civil-act = Civil Act
law-public-holidays-act = Act on Public Holidays
law-public-holidays-decree = Regulations on Holidays of Government and Public Offices

## Prosecution
law-prosecutors-office-act = Prosecutors' Office Act
law-prosecution-service-act = Public Prosecution Office Act
law-serious-crimes-agency-act = Serious Crimes Investigation Agency Act

## European Union
law-gdpr = General Data Protection Regulation (GDPR)

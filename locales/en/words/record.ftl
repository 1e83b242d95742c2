# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = patient register
record-medical-chart = medical treatment records
record-prescription = prescriptions
record-surgery-record = surgery records
record-test-record = records of test details and findings
record-radiograph = radiographs (including images) and reports on them
record-nursing-record = nursing records
record-midwifery-record = midwifery records
record-certificate-copy = copies of medical certificates and similar documents
record-home-nursing-record = home-nursing records
record-insurance-claim = documents on claims for health care benefit costs
record-dispensing-record = dispensing records
record-narcotics-record = records of the handling of narcotics
record-operating-room-footage = operating-room CCTV footage

## Electronic commerce
record-advertising = records of labeling and advertising
record-contract = records of contracts or withdrawal of subscription
record-payment = records of payment and the supply of goods or services
record-dispute = records of consumer complaints or dispute resolution

## Communications, credit, finance, location
record-visit-record = records of visits
record-access-log-telecom = computer communication and internet log data and access point tracing data
record-call-data = communication confirmation data such as the date and time of telecommunications
record-credit-information = records of the collection, processing and use of credit information
record-electronic-financial-transaction = records of electronic financial transactions
record-location-use = data confirming the use and provision of location information

## Taxes, business, labor
record-tax-books = books and supporting documents for national taxes
record-local-tax-books = books and supporting documents for local taxes
record-commercial-books = commercial books and important documents on business
record-commercial-slips = slips
record-employment-documents = documents on employment contracts

## Personal information protection
record-identity-verification = records of identity verification
record-cctv-footage = personal visual information
record-pseudonymized-processing = records of the processing of pseudonymized information
record-system-access-log = access logs of personal information processing systems
record-dormant-account = personal information of users inactive for one year

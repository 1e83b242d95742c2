# The event that ends or starts a period: "until …", "1 year after …"; Korean before 까지 and 부터.

event-purpose-achieved = the purpose of collection and use is achieved
event-service-provision-ends = the end of the period necessary to provide the service
event-service-completion = completion of the service
event-membership-withdrawal-or-expulsion = withdrawal or expulsion from membership
event-last-login = the date of the last login
event-survey-or-event-ends = the end of the survey or event
event-entrustment-contract-ends = the end of the entrustment contract

## For today's clinics

event-membership-ends = withdrawal from membership
event-consent-withdrawn = withdrawal of consent
event-consented-period-ends = the end of the period consented to
event-contract-ends = the end of the contract
event-collection = the date of collection
event-recording = the date of recording
event-record-created = the date the record was made
event-last-visit = the last visit
event-treatment-ends = the end of treatment
event-reservation-completed = the date of the appointment
event-consultation-completed = completion of the consultation
event-reply-completed = completion of the reply
event-inquiry-answered = the date the inquiry was answered
event-payment-completed = completion of payment
event-dispute-resolved = resolution of the dispute
event-complaint-closed = the date the complaint was closed
event-pseudonymization = the date of pseudonymization
event-investigation-ends = the end of the investigation
event-recruitment-ends = the end of the recruitment procedure
event-destruction = the date of destruction

# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = where the data subject has given prior consent
exception-consent = where the data subject has consented
exception-required-by-law = where required by the provisions of laws and regulations
exception-investigation-request = where an investigative agency so requests for investigative purposes in accordance with the procedures and methods prescribed by laws and regulations
exception-investigative-agency-submission = where it is submitted at the request of an investigative agency in accordance with the procedures and methods prescribed by laws and regulations
exception-deidentified-statistics = where necessary for the preparation of statistics and provided in a form that does not identify specific individuals
exception-deidentified-academic-research = where necessary for academic research and provided in a form that does not identify specific individuals
exception-deidentified-market-research = where necessary for market research and provided in a form that does not identify specific individuals

## For today's clinics

exception-separate-consent = where the data subject has given separate consent
exception-special-provision-of-law = where a statute specially so provides or it is unavoidable for complying with a statutory duty
exception-urgent-life-body-property = where it is clearly deemed necessary for the urgent interests of the data subject or a third party in life, body or property
exception-court-order = where there is a court order for submission or a warrant

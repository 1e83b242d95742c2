# What is announced about a change. Nouns.

content-changes = the changes made
content-reasons = the reasons for the change
content-details = the details of the change

## For today's clinics

content-effective-date = the effective date
content-comparison = a comparison before and after the change
content-previous-versions = previous versions of the Privacy Policy
content-inquiry-contact = the contact for inquiries

# Occasions on which the policy may change. Nouns.

occasion-law-change = changes in laws and regulations
occasion-guideline-change = changes in guidelines
occasion-government-law-change = changes in government laws
occasion-government-guideline-change = changes in government guidelines
occasion-policy-change = changes in policies
occasion-internal-policy-change = adjustments of internal policies
occasion-security-technology-change = changes in security technologies
occasion-better-service = provision of better customer services

## For today's clinics

occasion-processing-change = changes in the processing of personal information
occasion-entrustee-change = changes of entrustees
occasion-officer-change = change of the privacy officer

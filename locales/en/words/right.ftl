# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = access
right-correction = correction
right-erasure = erasure
right-suspension = suspension of processing
right-consent-withdrawal = withdrawal of consent
right-membership-withdrawal = withdrawal from membership
right-storage-confirmation = confirmation of whether personal information is registered or stored
right-destruction-request = permanent destruction of personal information

## For today's clinics

right-portability = transmission of personal information
right-automated-decision-refusal = refusal of automated decisions
right-automated-decision-explanation = explanation of automated decisions

## For data subjects in the European Union

right-restriction = restriction of processing
right-objection = objection to processing

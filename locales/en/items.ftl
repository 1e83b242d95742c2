# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = Items of personal information processed
    .intro = { CAP($we) } processes the following items of personal information.
    .none = { CAP($we) } does not process personal information.
    .without-consent = Personal information processed without the consent of the data subject
    .with-consent = Personal information processed with the consent of the data subject
    .with-consent-and-by-law = Personal information processed partly with consent and partly without
    .basis-not-stated = Other personal information processed
    .basis = Legal basis of processing
    .required = Required items
    .optional = Optional items
    .unspecified = Items processed
    .sensitive = Sensitive information
    .automatic = Items collected automatically
    .unique-identifiers = Unique identification information among these items
    .collection = How personal information is collected
    .collected-by = Methods of collection
    .website-forms = Where on the website

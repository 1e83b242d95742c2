# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = Possible disclosure of sensitive information and how to choose non-disclosure
    .intro = Information that is disclosed while { $we } provides its services may include sensitive information of data subjects, as follows.
    .none = No sensitive information of data subjects is disclosed while { $we } provides its services.
    .items = Sensitive information that may be disclosed
    .where = Where it is disclosed
    .hide = How to choose non-disclosure

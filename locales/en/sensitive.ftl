# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = Possible disclosure of sensitive information and how to choose non-disclosure
    .intro = Sensitive information may be disclosed while the services of { $we } are used, as follows.
    .none = No sensitive information is disclosed while the services of { $we } are used.
    .items = Sensitive information that may be disclosed
    .where = Where it is disclosed
    .hide = How to choose non-disclosure

# Labels: the main points at a glance. Each leads to its section, so only representative facts stand here.

label-facts =
    .all = { CAP($facts) }
    .more = { CAP($facts) } and others
label-items = Personal information
label-health = Health information
label-sensitive = Sensitive information
label-visual = Personal visual information
    .fixed = Fixed visual data processing devices in operation
    .mobile = Mobile visual data processing devices in operation
label-id = Unique identification information
label-biometric = Biometric recognition information
label-payment = Payment information
label-location = Personal location information
label-automatic = Automatic collection
label-third-party = Provision to third parties
    .none = Not provided
    .exceptions = Only in the cases stated in this policy
label-entrust = Entrustment
    .none = Not entrusted
    .parties = { $n ->
        [one] { $n } entrustee
       *[other] { $n } entrustees
    }
label-abroad = Cross-border transfer
    .none = Not transferred
label-retention = Retention period
    .more = { CAP($period) }, and other periods
    .kept-by-law = { $n ->
        [one] { $n } kind of record kept by law
       *[other] { $n } kinds of records kept by law
    }
label-rights = Rights of data subjects
label-children = Children under 14
    .none = Not processed
    .consent = Processed with the consent of the legal representative
label-department = Department handling grievances
label-officer = Privacy officer

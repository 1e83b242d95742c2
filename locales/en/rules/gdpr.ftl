# What `gongji check` finds where `clinic.yaml` names `gdpr` among its `regimes`: `finding-<code>` says what, `.hint` says what to
# do.
#
# For clerks of clinics and agencies. Lower case, no period at the end of one sentence, what stands in a file between
# backticks. `$laws` is the articles a finding rests on.

finding-gdpr_controller_contact = nothing tells how to reach the controller: no telephone number, no email address
    .hint = give `officer` or one of its departments an `email` or a `phone` ({ $laws })
finding-gdpr_officer_contact = the privacy officer has no telephone number and no email address
    .hint = give the officer an `email` or a `phone`; an address of the post, such as `privacy@…`, will do ({ $laws })
finding-gdpr_legal_basis = `{ $name }` names no legal basis of the GDPR
    .hint = add the point of article 6(1) to its `basis`, such as `6(1)b` for a contract; for consent, `consent` is enough ({ $laws })
finding-gdpr_legitimate_interests = `{ $name }` rests on legitimate interests, but does not say which
    .hint = add a sentence to its `statements` that says whose interest it is and which ({ $laws })
finding-gdpr_recipients_undeclared = the policy says nothing under `{ $name }`, so readers cannot tell who receives their data
    .hint = state `{ $name }`, or say `none` ({ $laws })
finding-gdpr_transfer_safeguard = the transfer `{ $name }` goes to a country outside the European Economic Area, and no safeguard is named
    .hint = add article 45, 46 or 49 to its `basis`, such as `46(2)c` for standard clauses; for consent, `consent` is enough ({ $laws })
finding-gdpr_storage_period = `{ $name }` does not say how long the data are stored
    .hint = state `retention` for the activity: a period, or what decides it ({ $laws })
finding-gdpr_rights_missing = rights of the GDPR are missing: `{ $known }`
    .hint = add these words to `rights.rights` ({ $laws })
finding-gdpr_consent_withdrawal = `{ $name }` rests on consent, but the policy does not say that consent can be withdrawn
    .hint = add `consent-withdrawal` to `rights.rights`, or state `rights.withdrawal` ({ $laws })
finding-gdpr_supervisory_authority = the policy does not tell of the right to complain to a supervisory authority
    .hint = add `complaint-to-supervisory-authority` to `rights.statements` ({ $laws })
finding-gdpr_obligation_to_provide = the policy does not say what follows if required data are not given
    .hint = add `refusal-of-required-items` to `items.statements`, or a sentence of your own ({ $laws })
finding-gdpr_automated_decisions_undeclared = { $kind ->
        [criteria] the automated decision `{ $name }` does not say by which logic it is made
       *[left-out] the policy does not say whether there are automated decisions
    }
    .hint = { $kind ->
        [criteria] state its `criteria`: what is considered, and what it means for the data subject ({ $laws })
       *[left-out] say `automated_decisions: none`, or state each decision ({ $laws })
    }
finding-gdpr_source_undeclared = `{ $value }` is a way of collecting, but no activity says that its items come that way
    .hint = write `{ $value }` in `collected_by` of the activity whose items come from there ({ $laws })
finding-gdpr_health_basis = `{ $name }` processes health data without a ground of article 9
    .hint = add the ground to its `basis`, such as `9(2)h` for medical care, or rest it on consent ({ $laws })
finding-gdpr_audience_language = the policy is in no language of the European Union
    .hint = add a language of the readers to `locales`, such as `en`; or take `gdpr` out of `regimes` if nobody there is addressed ({ $laws })

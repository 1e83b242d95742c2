# What `gongji check` finds wrong in law: bases, records kept by law, bodies for remedies, names, and places left blank.
# `finding-<code>` says what, `.hint` says what to do.
#
# For clerks of clinics and agencies. Lower case, no period at the end of one sentence, what stands in a file between
# backticks. `$laws` is the articles a finding rests on.

## Bases

finding-rrn_by_consent = `{ $name }` processes resident registration numbers on consent, which is never a basis for them ({ $laws })
    .hint = take the number out, or state in `basis` the article of an act or presidential decree that asks for it or allows it
finding-rrn_without_statute = { $kind ->
        [only-rule] `{ $name }` processes resident registration numbers, and of the laws it rests on only a ministerial rule could be about them: that is not enough ({ $laws })
        [unnamed] `{ $name }` processes resident registration numbers under a statute that it does not name ({ $laws })
        [no-basis] `{ $name }` processes resident registration numbers and states no basis ({ $laws })
       *[no-statute] `{ $name }` processes resident registration numbers, and nothing that it rests on could carry them ({ $laws })
    }
    .hint = add to `basis` the article of an act or presidential decree that asks for the number or allows it; if there is none, take the number out
finding-rrn_entrusted = `{ $name }` receives resident registration numbers as an entrustee ({ $laws })
    .hint = give it a chart number or date of birth instead, or make sure that a statute allows it and let this pass with `waive`
finding-unique_identifier_without_basis = `{ $name }` processes `{ $value }` without consent or a statute ({ $laws })
    .hint = make the item an activity of its own with `basis: consent`, on a consent that is obtained apart from others; or add to `basis` the article that asks for the number or allows it
finding-sensitive_without_basis = `{ $name }` processes sensitive information without consent or a statute ({ $laws })
    .hint = add to `basis` the article that asks for it or allows it; or make the item an activity of its own with `basis: consent`, on a consent that is obtained apart from others
finding-agency_health_without_consent = `{ $name }` processes health information without stating consent, and this is no medical institution ({ $laws })
    .hint = obtain a consent to health information apart from other consents, and state `basis: consent`
finding-promotion_among_other_purposes = { $kind ->
        [no-consent] `{ $name }` is for promotion and does not rest on consent ({ $laws })
       *[mixed] promotion stands among the other purposes of `{ $name }`, and it needs a consent of its own ({ $laws })
    }
    .hint = make it an activity of its own with `basis: consent`, or add the statement `promotional-information-with-separate-consent` if that is how consent is obtained
finding-law_obsolete_basis = `{ $value }` is no longer the law of privacy ({ $laws })
    .hint = name the Personal Information Protection Act; in the preamble `preamble: standard` does
finding-privacy_act_not_named = { $kind ->
        [none] the preamble names no law, and should name the Personal Information Protection Act ({ $laws })
       *[others] the preamble names other laws, and not the Personal Information Protection Act ({ $laws })
    }
    .hint = write `preamble: standard`, or add `personal-information-protection-act` to `preamble.laws`

## Records kept by law

finding-retention_law_mismatch = { $kind ->
        [shorter] `{ $name }` is kept for `{ $value }`, and the law orders at least `{ $known }` ({ $laws })
        [over] `{ $name }` is kept for `{ $value }`, and it should be at most `{ $known }` ({ $laws })
       *[longer] `{ $name }` is kept for `{ $value }`, and the law orders only `{ $known }`; after that it is to be destroyed ({ $laws })
    }
    .hint = take the period out, and gongji states that of the law
finding-retention_wrong_law = `{ $name }` is not kept by `{ $value }` but by { $laws }
    .hint = take the law out, and gongji states the right one; or name the record that is meant
finding-law_decree_instead_of_rule = the periods of medical records are not in the enforcement decree but in the enforcement rule ({ $laws })
    .hint = take the law out, and gongji states the right one; or write `medical-service-act-rule`
finding-retention_not_applicable = { $kind ->
        [unused] these records are listed, and the policy says that they do not apply: `{ $name }`
        [telecom] this is a duty of telecommunications business operators
        [credit] this is a duty of credit information companies and the like
        [financial] this is a duty of financial companies and electronic financial business operators
        [public-board] this is a duty of public bodies with message boards
        [medical] this is a duty of medical institutions
       *[merchant] this is a duty of merchants, and doctors are not held to be merchants
    }
    .hint = take it out; what is needed for another reason is an activity with its own basis and period ({ $laws })
finding-retention_rule_abolished = the rule on those who did not log in for a year was abolished on 15 September 2023
    .hint = take it out; if dormant accounts are to be deleted all the same, state `years: 1, after: last-login` without a law
finding-retention_without_law = something is said to be kept by law, and no record that is kept is named ({ $laws })
    .hint = name the records and their items in `kept_by_law`, or take the sentence out
finding-retention_contradiction = `{ $name }` and `{ $value }` exclude each other ({ $laws })
    .hint = say what is really done, and take the other out
finding-law_as_a_whole_cited = `{ $value }` is cited without its article ({ $laws })
    .hint = take the law out of a record, and gongji states the article; or add `article`

## Bodies for remedies

finding-body_obsolete = `{ $value }` is a body or contact that is gone
    .hint = { $kind ->
        [replaced] name `{ $known }` instead, or write `remedies: standard` ({ $laws })
       *[dropped] take it out, or write `remedies: standard` ({ $laws })
    }
finding-body_missing = { $kind ->
        [all] the policy does not say where to turn when rights are infringed ({ $laws })
       *[some] the bodies for remedies lack `{ $known }` ({ $laws })
    }
    .hint = write `remedies: standard`, or list these: `{ $known }`
finding-body_contact_differs = `{ $name }` is known to be reached at { $known }, not at { $value }
    .hint = take the contact out, and gongji states it ({ $laws })

## Names, and places left blank

finding-title_name = the document is called “{ $value }” here, and its name is “개인정보 처리방침”, in English “Privacy Policy” ({ $laws })
    .hint = use that name everywhere
finding-purpose_etc = { $kind ->
        [task] “{ $value }” leaves entrusted tasks out
       *[purpose] “{ $value }” leaves purposes out
    }
    .hint = name every one, and leave out “etc.” ({ $laws })
finding-value_unresolved = “{ $value }” is a place that nobody filled in
    .hint = write what is meant, or take the sentence out
finding-value_missing = `{ $name }` is left blank ({ $laws })
    .hint = state it, or delete the line
finding-list_empty = `{ $name }` is there and has nothing in it ({ $laws })
    .hint = fill it, write `none` for a section of which you do nothing, or delete the line

# What `gongji check` finds where a policy says two things of one matter, in its dates and in its languages: `finding-<code>`
# says what, `.hint` says what to do.
#
# For clerks of clinics and agencies. Lower case, no period at the end of one sentence, what stands in a file between
# backticks. `$laws` is the articles a finding rests on. Of a section, `$kind` is `none` where it says `none`, `left-out` where
# there is no such section; `$known` is what shows that there should be one.

## Sections that say nothing of what is done

finding-children_denied = { $kind ->
        [none] the policy says that no information of children is processed, but there is `{ $known }`
       *[left-out] the policy says nothing of children, but there is `{ $known }`
    }
    .hint = state `children` with how the legal representative consents, or take the items on legal representatives out ({ $laws })
finding-provision_denied = { $kind ->
        [none] the policy says that nothing is provided to third parties, but there is `{ $known }`
       *[left-out] the policy says nothing of provision to third parties, but there is `{ $known }`
    }
    .hint = state `provision` with who receives what, what for and on which basis; what a law orders to be handed in counts too ({ $laws })
finding-entrustment_denied = { $kind ->
        [none] the policy says that nothing is entrusted, but speaks of entrustees: `{ $known }`
       *[left-out] the policy says nothing of entrustment, but speaks of entrustees: `{ $known }`
    }
    .hint = state `entrustment` with each entrustee and its tasks, or take out what speaks of entrustees ({ $laws })
finding-hosting_not_entrusted = nothing is said to be entrusted, but there is a website (`{ $known }`): who hosts it, and who keeps it running?
    .hint = ask, and name them in `entrustment`; if it runs on the clinic's own server, waive this with that reason ({ $laws })
finding-entrustment_by_consent_promised = `{ $known }` promises consent before anything is entrusted; the law asks only to publish it, but the promise binds
    .hint = write `entrustment-published-when-begun` instead, or name the entrustees ({ $laws })
finding-cross_border_denied = { $kind ->
        [none] the policy says that nothing is transferred abroad, but there is an operator abroad: `{ $known }`
       *[left-out] the policy says nothing of overseas transfer, but there is an operator abroad: `{ $known }`
    }
    .hint = state `cross_border` with country, items, purpose, when and how, period and how to refuse; if everything stays in Korea and nobody abroad can look it up, name the company in Korea or waive this with that reason ({ $laws })
finding-sensitive_denied = { $kind ->
        [none] the policy says that nothing sensitive becomes public, but others may read what is posted: `{ $known }`
       *[left-out] the policy does not say whether sensitive information may become public, but others may read what is posted: `{ $known }`
    }
    .hint = state `sensitive` with what may become public, where, and how to hide it; if only the clinic can read it, waive this with that reason ({ $laws })
finding-pseudonymized_denied = { $kind ->
        [none] the policy says that no pseudonymized information is processed, but there is `{ $known }`
       *[left-out] the policy says nothing of pseudonymized information, but there is `{ $known }`
    }
    .hint = state `pseudonymized`; if consent is obtained for it, write `basis: consent`; if nobody can be identified any more, waive this with that reason ({ $laws })
finding-ai_development_undeclared = { $kind ->
        [purpose] a purpose speaks of artificial intelligence, and the policy does not say whether personal information is used to develop it
       *[service] an entrustee works with artificial intelligence, and the policy does not say whether personal information is used to develop it
    }
    .hint = from { $from }, if it is used for development under a resolution of PIPC, add an article under `articles` with the purpose and the types of information; if it is not used for development, say so ({ $laws })
finding-automatic_collection_denied = { $kind ->
        [none] the policy says that nothing is collected automatically, but there is `{ $known }`
       *[left-out] the policy says nothing of cookies and other devices, but there is `{ $known }`
    }
    .hint = state `automatic_collection` with the devices and how to refuse them, or take out what they collect ({ $laws })
finding-automated_decisions_denied = { $kind ->
        [none] the policy says that there are no automated decisions, but there is `{ $known }`
       *[left-out] the policy does not say which decisions are automated, but there is `{ $known }`
    }
    .hint = state `automated_decisions` with each decision, or say `none` ({ $laws })
finding-cameras_denied = { $kind ->
        [none] the policy says that there are no cameras, but there is `{ $known }`
       *[left-out] the policy says nothing of cameras, but there is `{ $known }`
    }
    .hint = state `cameras`, or take out what is about them; a policy of its own for cameras will also do ({ $laws })

## Two things of one matter

finding-rights_contradiction = `{ $value }` turns away requests that the policy accepts elsewhere: `{ $known }`
    .hint = keep one of the two: what is accepted does not stand in `not_accepted` ({ $laws })
finding-statement_contradicted = `{ $value }` is not true as long as there is `{ $known }`
    .hint = keep what is true, and take out or replace the other

## Dates

finding-date_imprecise = `{ $name }` is known only to the month: `{ $value }`
    .hint = { $name ->
        [effective] write the day, also in the name of the file: readers have to know from which day the policy applies ({ $laws })
        [announced] write the day: the days of notice are counted from it
       *[established] write the day, if it can be found out
    }
finding-date_order = { $kind ->
        [effective] the policy was established on `{ $name }`, after it took effect on `{ $value }`
       *[announced] the policy was established on `{ $name }`, after it was announced on `{ $value }`
    }
    .hint = correct the date that is wrong; `established` is the day on which the first version was made
finding-previous_versions_missing = the policy dates from `{ $value }`, but the first version that can be viewed is of `{ $known }`
    .hint = add the earlier versions as files and seal them with `gongji seal --imported`; if one is lost, waive this with that reason ({ $laws })

## Languages and pages

finding-english_for_premises_missing = { $kind ->
        [facilitator] a facilitator of foreign patients has to post what it says on personal information in English, but there is no English text
       *[registered] a clinic registered to attract foreign patients has to post what it says on personal information in English, but there is no English text
    }
    .hint = add `en` to `locales`, and post the English text at the premises ({ $laws })
finding-contents_out_of_order = { $kind ->
        [stray] the table of contents leads to `{ $value }`, which is not on the page
        [missing] `{ $value }` is not in the table of contents
       *[order] `{ $value }` stands elsewhere in the table of contents than on the page
    }
    .hint = mend the theme: it has to list the articles as they follow each other ({ $laws })

# What `gongji check` finds in the sections of a policy: `finding-<code>` says what, `.hint` says what to do.
#
# For clerks of clinics and agencies. Lower case, no period at the end of one sentence, what stands in a file between
# backticks. `$laws` is the articles a finding rests on, `$known` the names of facts as they stand in YAML.

finding-section_undeclared = the policy does not say whether there is anything under `{ $name }` ({ $laws })
    .hint = add `{ $name }:` with its facts, or `{ $name }: none` if nothing of the kind is done
finding-purpose_missing = { $kind ->
        [apart] the policy lists its purposes apart, so nobody can tell what the items of `{ $known }` are for
       *[each] `{ $name }` has items, but no purpose ({ $laws })
    }
    .hint = { $kind ->
        [apart] write `purposes` into each activity with `items` ({ $laws })
       *[each] write `purposes` into the activity
    }
finding-items_missing = { $kind ->
        [apart] the policy lists its items apart, so nobody can tell which are processed in `{ $known }`
       *[each] `{ $name }` does not say which items are processed ({ $laws })
    }
    .hint = { $kind ->
        [apart] write `items` into each activity ({ $laws })
       *[each] write `items` into the activity: `required`, `optional`, `sensitive`, `automatic`
    }
finding-items_required_and_optional = `{ $value }` is both required and optional in `{ $name }`
    .hint = leave it in the list that is true, and take it out of the other ({ $laws })
finding-no_consent_split = { $kind ->
        [nowhere] the policy does not say what is processed on consent and what without it: `{ $known }` state no basis ({ $laws })
        [unstated] `{ $name }` does not say on what it rests ({ $laws })
        [article] the basis of `{ $name }` is an article on consent, but it stands among what is processed without consent ({ $laws })
       *[mixed] `{ $name }` rests on consent and on law at once, so nobody can tell which items need consent ({ $laws })
    }
    .hint = { $kind ->
        [article] write `basis: consent`; the article may stand beside it
        [mixed] make what rests on consent an activity of its own
       *[other] write `basis: consent`, or the articles by which no consent is needed, into each activity
    }
finding-children_without_consent_procedure = the policy does not say how the consent of a child's legal representative is obtained and confirmed
    .hint = write the way into `children.consent_by`, such as `legal-representative-mobile-phone-verification` ({ $laws })
finding-retention_missing = { $kind ->
        [apart] the policy lists its periods apart, so nobody can tell how long the items of `{ $known }` are kept
       *[each] `{ $name }` has items, but no period of retention ({ $laws })
    }
    .hint = { $kind ->
        [apart] write `retention` into each activity with `items` ({ $laws })
       *[each] write `retention` into the activity: a period, an event, or a record that a law orders to be kept
    }
finding-kept_by_law_missing = `{ $name }` is kept by law (`{ $value }`), but `kept_by_law` does not list it
    .hint = add the record with its items to `kept_by_law` ({ $laws })
finding-kept_by_law_items_missing = the record `{ $name }` is kept by law, but the policy does not say which items ({ $laws })
    .hint = write the `items` that are kept into the entry, or take out a record that is not kept
finding-registered_files_missing = a public body says nothing of its registered personal information files ({ $laws })
    .hint = add an article under `articles` that names them, or waive this if no file has to be registered
finding-destruction_particulars = { $kind ->
        [electronic] the policy does not say how electronic files are destroyed
        [paper] the policy does not say how paper is destroyed
       *[whole] `destruction` does not state `{ $known }` ({ $laws })
    }
    .hint = { $kind ->
        [electronic] write the method into `destruction.methods.electronic` ({ $laws })
        [paper] write the method into `destruction.methods.paper` ({ $laws })
       *[whole] write the steps into `procedure`, and how files and paper are destroyed into `methods`
    }
finding-provision_particulars = { $kind ->
        [law] the provision to `{ $name }` does not state `{ $known }` (drafting guideline, item III.7)
       *[consent] the provision to `{ $name }` on consent does not state `{ $known }` ({ $laws })
    }
    .hint = write what is missing under `provision.recipients.{ $name }`
finding-recipient_generic = `{ $value }` is a kind of recipient, not a name
    .hint = name the recipients, or add `recipient-named-when-consent-obtained` to `provision.statements` and do so ({ $laws })
finding-additional_use_criteria = { $kind ->
        [items] the additional use `{ $name }` does not say which items are used (drafting guideline, item III.8)
       *[criteria] the additional use `{ $name }` does not say how it was judged: `{ $known }` ({ $laws })
    }
    .hint = { $kind ->
        [items] write `items` into the use
       *[criteria] write a sentence on each under `considerations`
    }
finding-entrustee_unnamed = { $kind ->
        [nobody] the policy says that processing is entrusted, but names no entrustee ({ $laws })
        [tasks] the policy does not say what `{ $name }` is entrusted with ({ $laws })
       *[kind] `{ $value }` does not name the entrustee ({ $laws })
    }
    .hint = { $kind ->
        [nobody] add each entrustee under `parties`, or write `entrustment: none`
        [tasks] write the work into `tasks`
       *[kind] write the registered name of the company
    }
finding-transfer_particulars = the overseas transfer `{ $name }` does not state `{ $known }` ({ $laws })
    .hint = write what is missing under `cross_border.transfers.{ $name }`
finding-safeguards_incomplete = the measures that ensure safety lack `{ $known }` ({ $laws })
    .hint = add the measures that are really taken to `safeguards`
finding-sensitive_disclosure_particulars = `sensitive` does not state `{ $known }` ({ $laws })
    .hint = write which sensitive information may become public, where, and how to choose that it does not
finding-pseudonymized_particulars = { $kind ->
        [use] the pseudonymized use `{ $name }` does not state `{ $known }` ({ $laws })
       *[section] `pseudonymized` does not state `{ $known }` ({ $laws })
    }
    .hint = { $kind ->
        [use] write what is missing under `pseudonymized.uses.{ $name }`
       *[section] write what is missing; `provision: none` and `entrustment: none` say that nothing of the kind is done
    }
finding-automatic_collection_particulars = `automatic_collection` does not state `{ $known }` ({ $laws })
    .hint = write which devices there are (`devices`), what for (`purposes`), and what follows from refusing (`effects`)
finding-automatic_refusal_missing = { $kind ->
        [steps] the policy does not say by which steps cookies are refused in the browsers of today
       *[refusal] the policy does not say how to refuse what is collected automatically ({ $laws })
    }
    .hint = { $kind ->
        [steps] add `browsers: [chrome, edge, safari-ios, samsung-internet]` ({ $laws })
       *[refusal] add `choices` and `browsers` to `automatic_collection`
    }
finding-browser_obsolete = “{ $value }” tells steps of a browser, or of a version, that is gone
    .hint = put the browsers of today: `chrome`, `edge`, `safari-ios`, `samsung-internet` ({ $laws })
finding-third_party_tool_particulars = the tool `{ $name }` does not state `{ $known }`
    .hint = write what is missing under `third_party_tools.tools.{ $name }` ({ $laws })
finding-rights_particulars = { $kind ->
        [way] the policy does not say how data subjects exercise their rights ({ $laws })
       *[rights] the rights of data subjects lack `{ $known }` ({ $laws })
    }
    .hint = { $kind ->
        [way] write the ways to make a request into `rights.channels`; those in which information is collected have to be among them
       *[rights] add what is missing to `rights.rights`
    }
finding-objection_procedure_missing = the policy does not say how to object when a request is refused
    .hint = set up a procedure, and add `objection: [objection-against-refusal]` to `rights` ({ $laws })
finding-answer_deadline_missing = the policy does not say within how many days a request is answered
    .hint = `answer_days: 10` under `rights` tells of the 10 days that hold anyway ({ $laws })
finding-answer_deadline_too_long = requests are answered within { $value } days, but 10 are allowed ({ $laws })
    .hint = write `answer_days: 10`, or less
finding-automated_decision_particulars = the automated decision `{ $name }` does not state `{ $known }` ({ $laws })
    .hint = write what is missing under `automated_decisions.decisions.{ $name }`
finding-officer_contact_missing = { $kind ->
        [name] the policy names neither the privacy officer nor a department in charge ({ $laws })
        [phone] the policy gives no telephone number of the privacy officer or a department in charge ({ $laws })
       *[contact] the policy does not say how to reach the privacy officer ({ $laws })
    }
    .hint = { $kind ->
        [name] write `name` or `department` into `officer`
       *[other] write `phone` into `officer`
    }
finding-officer_email_missing = { $kind ->
        [blank] the place for the e-mail address of the privacy officer was left blank
       *[none] the policy gives no e-mail address of the privacy officer
    }
    .hint = write `email` into `officer` ({ $laws })
finding-domestic_agent_particulars = `domestic_agent` does not state `{ $known }` ({ $laws })
    .hint = write what is missing; a corporation also names its `representative`
finding-camera_particulars = `{ $name }` does not state `{ $known }` ({ $laws })
    .hint = write what is missing; `gongji explain camera_particulars` shows each
finding-camera_in_private_place = { $kind ->
        [act] “{ $value }” may be a place into which no fixed camera may look ({ $laws })
       *[patients] “{ $value }” is a place where patients are seen in private; a camera may not be allowed there ({ $laws })
    }
    .hint = if the camera stands before it, say so, as in “corridor outside the consultation room”; otherwise take it out of use
finding-camera_retention_over_30_days = footage is kept for more than 30 days (`{ $value }`)
    .hint = write `days: 30`, or the reason for a longer period in your own words ({ $laws })

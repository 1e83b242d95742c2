# What `gongji check` finds in a policy: `finding-<code>` says what, `.hint` says what to do.
#
# For clerks of clinics and agencies. Lower case, no period at the end of one sentence, what stands in a file between
# backticks. `$laws` is the articles a finding rests on, `$day` the day whose law the version is held against.

finding-unknown_rule = there is no rule `{ $value }` to be waived
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] take the code as `gongji check` prints it
    }
finding-not_waivable = `{ $value }` cannot be waived: it is a mistake in the files or in their dates, not a judgment of law
    .hint = mend the mistake, and delete this line
finding-waiver_of_nothing = nothing is found that `{ $value }` would waive
    .hint = delete this line, so that it hides nothing later
finding-unknown_regime = there are no rules of the law `{ $value }`
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write one of these: { $known }
    }
finding-section_missing = the policy says nothing under `{ $name }`, which it must have ({ $laws })
    .hint = add `{ $name }:` with its facts; `gongji explain section_missing` shows how
finding-items_etc = “{ $value }” leaves items out
    .hint = name every item, and leave out “etc.” ({ $laws })
finding-retention_vague = `{ $name }` is kept “until the purpose is achieved” or the like, which tells nobody how long
    .hint = state a period, an event the data subject can see, or a record kept by law ({ $laws })
finding-harder_than_collection = information is collected by { $known }, but requests are not accepted that way
    .hint = add the same ways to `rights.channels`: a request may not be harder than the collection ({ $laws })

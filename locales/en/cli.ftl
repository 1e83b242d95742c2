# What the command line says besides findings: counts, results, and what to do next.

cli-error = error
cli-warning = warning
cli-note = note
cli-hint = hint
cli-none = none

# How many findings; only those that there are.
cli-count = { $errors ->
        [0] { $warnings ->
            [0] { cli-count-notes }
           *[other] { cli-count-warnings }{ $notes ->
                [0] {""}
               *[other] {", "}{ cli-count-notes }
            }
        }
       *[other] { cli-count-errors }{ $warnings ->
            [0] {""}
           *[other] {", "}{ cli-count-warnings }
        }{ $notes ->
            [0] {""}
           *[other] {", "}{ cli-count-notes }
        }
    }
cli-count-errors = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
cli-count-warnings = { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
cli-count-notes = { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }

# After `gongji build`. Of all files, those that did not change are left as they are.
cli-built = built { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    } in `{ $output }`: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $written } written, { $removed } removed
cli-warnings-kept = { $warnings ->
        [one] { $warnings } earlier warning stands in clinics that did not change; `gongji check` shows it
       *[other] { $warnings } earlier warnings stand in clinics that did not change; `gongji check` shows them
    }

# After `gongji check`, if there is no error.
cli-check-fine = checked { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    }: no errors

cli-check-import = { $versions ->
        [one] { $versions } version was announced or took effect before anything was sealed; seal what was announced before there was gongji with `gongji seal CLINIC VERSION --imported`
       *[other] { $versions } versions were announced or took effect before anything was sealed; seal what was announced before there was gongji with `gongji seal CLINIC VERSION --imported`
    }

cli-created = created `{ $file }`
cli-init-next = next: set the title and the address in `content/site.yaml`, then make a clinic with `gongji new happy-clinic`
cli-new-next = next: change the two files into the clinic's own facts, run `gongji check`, look at it with `gongji serve --drafts --open`, then freeze it with `gongji seal { $clinic }`

# `gongji status`: the clinic and the date stand first; a line for each clinic, and one below it for each version to come and each draft.
cli-status-clinic = { $has-version ->
        [yes] in force
       *[no] nothing in force
    }: { $name } ({ $locales })
cli-status-upcoming = upcoming: comes into force in { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (announced { $announced })
cli-status-scheduled = sealed, to be announced on { $announced }: comes into force in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
cli-status-draft = draft: seal and announce it by { $by } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    } left)
cli-status-overdue = draft: the day to seal and announce it, { $by }, is past by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
cli-status-unread = draft: cannot be read; see the errors below
cli-status-behind = { $locale }: not sealed in this language; add it with `gongji seal { $clinic } { $version } --translate { $locale }`
cli-status-withheld = { $locale }: held back when it was sealed; add it with `gongji seal { $clinic } { $version } --translate { $locale }`
cli-status-quiet = { $count ->
        [one] { $count } clinic
       *[other] { $count } clinics
    } with nothing to come: see them with `gongji status --all`
cli-status-next = the next day on which a page changes is { $date } (in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }): run `gongji build` again on that day

# After `gongji amend`. Dates are written YYYY-MM-DD.
cli-amended = created `{ $file }`: a draft that says what the version { $base } says, announced { $announced }, effective { $effective }
cli-amend-promised = the version in force promises { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of notice: the earliest effective date is { $clear } in clear days, { $calendar } in calendar days
cli-amend-usual = the version in force promises no number of days, and no law sets one; { $days ->
        [one] { $days } day is
       *[other] { $days } days are
    } usual: { $clear } in clear days, { $calendar } in calendar days
cli-amend-next = next: change the draft, run `gongji check`, then `gongji seal`

# Before and after `gongji seal`.
cli-seal-about = { $clinic }: about to seal the version { $version }, announced { $announced }, in { $locales }; changes from the version before ({ $base }): { $changes }
cli-seal-ask = What is sealed does not change. Seal it? [y/N]{" "}
cli-seal-needs-yes = there is no terminal to ask at: add `--yes`
cli-seal-not-sealed = nothing was sealed
cli-translated = { $clinic }: added { $locales } to the sealed version { $version }; the ledger ends with { $head }. Put the folder `sealed` under version control, then run `gongji build`
cli-sealed = { $clinic }: sealed the version { $version }; the ledger ends with { $head }. Put the folder `sealed` under version control, then run `gongji build`

# `gongji diff`.
cli-diff-about = { $clinic }: from the version { $from } to the version { $to }, { $changes ->
        [0] no change
        [one] { $changes } change
       *[other] { $changes } changes
    }
cli-diff-korean = one of the two versions has no { $language } text, so the Korean texts are compared
cli-diff-two-files = name two files; only one of them can be `-`, standard input
# After `gongji verify`: the one line that sums it up.
cli-verify-nothing = nothing is sealed here, so there is nothing to verify
cli-verified = verified { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    }, { $versions ->
        [one] { $versions } version
       *[other] { $versions } versions
    }, { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $blocks ->
        [one] { $blocks } block
       *[other] { $blocks } blocks
    }: nothing differs
cli-verify-differs = looked at { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    }, { $versions ->
        [one] { $versions } version
       *[other] { $versions } versions
    }, { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $blocks ->
        [one] { $blocks } block
       *[other] { $blocks } blocks
    }: { $errors ->
        [one] { $errors } difference
       *[other] { $errors } differences
    }
cli-verify-unseen = notices, comparisons and lists of versions were not looked at: run it in the repository
cli-verify-against = { $changed } of { $texts ->
        [one] { $texts } sealed text
       *[other] { $texts } sealed texts
    } changed
cli-verify-repaired-line = { $clinic }: took out the last line of `ledger.jsonl`, which was cut in the middle and never complete; if a seal was interrupted, run it again
cli-verify-repaired-head = { $clinic }: brought `HEAD` up to the last line of `ledger.jsonl`
cli-verify-not-repaired = { $clinic }: nothing was changed, because nothing shows that the line was never complete
cli-verify-nothing-to-repair = there is nothing to repair

# Before and after `gongji redact`.
cli-redact-about = { $clinic }: about to take these words out of the version { $version }, for the reason “{ $reason }”, which every page of it will show:
cli-redact-ask = This cannot be undone. Take them out? [y/N]{" "}
cli-redact-not = nothing was taken out
cli-redact-why = say why with `--reason`: the pages say it too
cli-redacted-before = { $clinic }: `{ $key }` was taken out of the version { $version } before, and the reason given then stays; the ledger ends with { $head }
cli-redacted = { $clinic }: took `{ $key }` out of the version { $version }; the ledger ends with { $head }. Run `gongji build` and upload the site; the words stay in backups and in the past of version control

# `gongji serve`. The address stands alone, so that terminals make a link of it.
cli-serve-at = preview at { $address } (end it with Ctrl+C)
cli-serve-taken = port { $port } is taken, so the next that is free is used
cli-serve-in-use = { $place } is taken by another program; choose another port with `--port`, or leave `--port` out
cli-serve-refused = cannot listen at { $place }: { $why }
cli-serve-open-to-all = others in the same network can see the preview
cli-serve-not-opened = no browser could be started; open the address yourself
cli-serve-blind = changes cannot be watched ({ $why }): load pages again yourself. On Linux a larger `fs.inotify.max_user_watches` helps

# What the preview adds to pages: a bar, and over it the mistakes.
cli-preview-bar = Preview
cli-preview-day = as of { $date }
cli-preview-drafts = drafts are shown
cli-preview-before = Behind this is the page as it was when it was last right.
cli-preview-close = Close
cli-preview-bug = This is a mistake of gongji: it could not make the page. The terminal says more.
cli-preview-refused = The preview answers only to the names of this machine. To use another name, start `gongji serve` with `--host NAME`.

# `gongji serve --production`. Lines that stand in a log for weeks.
cli-host-serving = serving at { $address } (end it with SIGTERM or Ctrl+C)
cli-host-built = built for { $day }: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $written } written, { $removed } removed
cli-host-failed-findings = the next site was not built; what was served before still is
cli-host-failed = the next site was not built, and what was served before still is: { $why }
cli-host-certificate = the certificate was read again
cli-host-certificate-unfit = the new certificate cannot be used, and the old one still is: { $why }
cli-host-blind = changes cannot be watched ({ $why }): after a change send SIGHUP. On Linux a larger `fs.inotify.max_user_watches` helps
cli-host-ending = ending: what was asked is still answered
cli-host-ended = ended
cli-host-cut = ended, with answers cut off that took too long
cli-host-bug = gongji failed because of a bug of its own

# `gongji deploy`. `$size` is such as `1.2 MB`.
cli-deployed = deployed to `{ $target }` ({ $output }): { $new } new, { $changed } changed, { $gone } taken away, { $kept } as they were; { $size } sent
cli-deploy-planned = would deploy to `{ $target }` ({ $output }): { $new } new, { $changed } changed, { $gone } taken away, { $kept } as they are; { $size } to send
cli-deploy-missing = this share is there; { $missing ->
        [one] { $missing } other share is
       *[other] { $missing } other shares are
    } still to come, and the last one completes the site
cli-deploy-verify-later = nothing was verified: the site is not complete yet

# What became of a finding.
cli-waived = let pass by { $by }: { $reason }
cli-mended = mended by the version of { $by }
cli-amend = what is published cannot be mended in place: `gongji amend { $clinic }`
cli-check-mended = `{ $clinic }`: { $count ->
        [one] { $count } thing
       *[other] { $count } things
    } in the version of { $version } that the version of { $by } mends; `gongji check --all` lists them

# `gongji check --format html`
cli-report-title = What stands against the privacy policies
cli-report-about = As of { $date }, { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    }, each version held against the law of the days on which it applies.
cli-report-site = The site
cli-report-clinic = Clinic
cli-report-in-force = In force
cli-report-to-come = To come
cli-report-draft = {" "}(draft)
cli-report-nothing = Nothing was found.
cli-report-mended = Mended by a version to come
cli-report-link = See it in the policy

# `gongji explain`
cli-explain-pack = { $pack }: { $count } rules
cli-explain-before = Example, before
cli-explain-after = Example, after
cli-explain-law = Rests on: { $laws }
cli-explain-error = Weighs as an error at most: an error stops sealing, unless somebody lets it pass with a reason.
cli-explain-warning = Weighs as a warning at most: it stops sealing, unless somebody lets it pass with a reason.
cli-explain-note = Weighs as a note.
cli-explain-fine = A breach may cost a fine of up to { $won } won ({ $law }).
cli-explain-unknown = there is no finding `{ $value }`; `gongji explain` lists all rules
cli-explain-near = there is no finding `{ $value }`; did you mean `{ $near }`?

# `gongji law`
cli-law-sections = Sections of a policy
cli-law-records = Records that a law orders to be kept
cli-law-bodies = Bodies for remedies, and those that are gone
cli-law-laws = Laws
cli-law-rules = What the rules rest on
cli-law-holidays = Public holidays (not complete)
cli-law-always = in every policy
cli-law-if-applicable = where it is done
cli-law-recommended = recommended
cli-law-at-least = at least { $period }
cli-law-at-most = at most { $period }
cli-law-obsolete = no longer a basis for processing personal information since { $date }
cli-law-from = in force from { $date }
cli-law-until = until { $date }
cli-law-source-confirmed = source: the text was read
cli-law-source-second-hand = source: quoted or cited by somebody else
cli-law-source-memory = source: from memory; it warns, and is never an error

# `gongji translate`.
cli-translate-texts = { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
cli-translate-stale = { $count } stale
cli-translate-missing = { $count } missing
cli-translate-same = { $count } still in Korean
cli-translate-blocked = { $count } with an error
cli-translate-unrecorded = { $count } not recorded
cli-translate-accepted = { $count ->
        [0] nothing is stale or not recorded
        [one] recorded { $count } text in `{ $file }`
       *[other] recorded { $count } texts in `{ $file }`
    }
cli-translate-new-none = there is no file to begin for `{ $value }`: `gongji translate status { $value }` shows what is missing
cli-translate-new-next = next: take `# ` away before each message and write its text; `gongji translate status { $value }` shows how far you are. Readers get the language when `{ $value }` is in `locales` of `content/site.yaml`
cli-translate-exported = { $count ->
        [one] wrote { $count } unit to `{ $file }`
       *[other] wrote { $count } units to `{ $file }`
    }
cli-translate-wrote = wrote `{ $file }`
cli-translate-imported = { $count ->
        [one] took { $count } text
       *[other] took { $count } texts
    }: { $changed } changed; { $undone } not done and left as they are
cli-translate-pseudo = made `locales/{ $value }/`. Next: add `{ $value }` to `locales` in `content/site.yaml`, run `gongji serve --drafts`, and take both away when you are done

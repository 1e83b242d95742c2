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

cli-created = created `{ $file }`
cli-init-next = next: set the title and the address in `content/site.yaml`, then make a clinic with `gongji new happy-clinic`
cli-new-next = next: change the two files into the clinic's own facts, run `gongji check`, then `gongji build`

# `gongji status`: one line for each clinic, and below it one for each version to come.
cli-status-clinic = { $clinic } ({ $name }), in force: { $version }, languages: { $locales }
cli-status-upcoming = { $version } comes into force in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

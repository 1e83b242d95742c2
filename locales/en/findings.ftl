# What is wrong in the user's files: `finding-<code>` says what, `.hint` says what to do.
#
# For readers who are not programmers. Lower case, no period at the end of one sentence, what stands in a
# file between backticks. An argument that a finding does not have is empty. `$has-near` is `yes` or `no`.

## Files

finding-file_too_large = the file is too large: { $megabytes } MB
    .hint = make the file smaller; up to { $limit } MB are read
finding-not_a_file = this is no plain file, but a folder, a pipe or a link
    .hint = take it away, or put a plain file in its place
finding-outside_site = this is a link to a place outside the site
    .hint = copy the file or folder itself to this place instead of the link
finding-byte_order_mark = the file begins with an invisible mark (a byte order mark)
    .hint = save the file again with the encoding "UTF-8", not "UTF-8 with BOM"
finding-not_utf8 = the file is not saved as UTF-8, so its letters cannot be read from here on
    .hint = save the file again with the encoding "UTF-8"; most editors offer it under "Save As"

## YAML

finding-yaml_syntax = the file cannot be read as YAML from here on: { $detail }
    .hint = check this line and the one above: a space after each colon, the same indentation for parts of one whole, every quote and bracket closed; put a text that holds `: ` or begins with a sign such as `-` or `@` in quotes
finding-yaml_tab = the line has a tab, and YAML is indented with spaces only
    .hint = delete the tab and type two spaces for each step
finding-yaml_too_deep = too many values stand inside one another here
    .hint = check the indentation of the lines above, and that every bracket is closed
finding-yaml_too_large = the file holds too many values
    .hint = check that this is the right file, and take out what does not belong in it
finding-yaml_documents = a second document begins here, and a file holds one
    .hint = delete the line `---`, or move what follows to a file of its own
finding-yaml_alias = anchors (`&name`) and references to them (`*name`) are not read
    .hint = write the value out in full; put a text that begins with `&` or `*` in quotes
finding-yaml_tag = type marks (`!name`) are not read
    .hint = delete the mark; put a text that begins with `!` in quotes
finding-yaml_name_not_text = the name before a colon has to be one word, not a list or a group
    .hint = write `name: value`; put a text that begins with {"`{`"} or `[` in quotes
finding-duplicate_key = `{ $name }` stands here twice; the first is on line { $line }
    .hint = keep one of the two and delete the other
finding-control_character = the text holds a character that nobody can see: `{ $code }`
    .hint = delete the text and type it anew; such characters come along when text is pasted from a web page or a document

## Names and shapes

finding-missing_key = `{ $name }` is missing here
    .hint = add a line `{ $name }: …` here
finding-missing_value = there is a name here, but no value
    .hint = write the value after the colon, or delete the line if there is nothing to say
finding-unknown_key = `{ $name }` is not a name that can stand here
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] use one of these, or delete the line: { $known }
    }
finding-unknown_choice = `{ $word }` is not one of the words to choose from
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write one of these: { $known }
    }
finding-one_of_these = `{ $value }` cannot stand for a whole section
    .hint = write the section's facts on the lines below, or `{ $known }` if nothing of the kind is done; only `preamble` and `remedies` also take `standard`
finding-wrong_type = { $expected ->
        [text] a single text belongs
        [list] a list belongs
        [number] a whole number belongs
        [word] a single word belongs
        [yes-no] `true` or `false` belongs
        [section] the facts of a section belong
        [one-or-list] a single value or a list belongs
        [basis] `consent` or an article of law belongs
        [record] the word of a record, or its parts, belong
        [rule] a period or another rule, as `name: value`, belongs
        [citation] a law and its article, each as `name: value`, belong
        [language] a language tag belongs
       *[map] a group of `name: value` lines belongs
    } here, not { $found ->
        [list] a list
        [map] a group of `name: value` lines
       *[text] a single value
    }
    .hint = { $expected ->
        [text] write one text after the colon; if the text itself begins with `[` or {"`{`"}, put it in quotes
        [list] write each part on a line of its own after `- `, or all of them in brackets: `[name, phone]`
        [number] write digits after the colon, such as `30`
        [word] write one word after the colon, without `- ` and without brackets
        [yes-no] write `true` for yes or `false` for no after the colon
        [section] write the facts as `name: value` lines, two spaces further in, or `none` if nothing of the kind is done
        [one-or-list] write one value after the colon, or several on lines of their own after `- `
        [basis] write `consent`, or an article as {"`{ law: medical-service-act, article: \"22(1)\" }`"}
        [record] write a word such as `medical-chart`, or its parts as {"`{ record: medical-chart, years: 10 }`"}
        [rule] write it as {"`{ years: 5 }`"}, {"`{ until: membership-ends }`"} or {"`{ record: medical-chart }`"}
        [citation] write it as {"`{ law: medical-service-act, article: \"22(1)\" }`"}
        [language] write a tag such as `ko`, `en` or `zh-Hans`
       *[map] write each part on a line of its own as `name: value`, two spaces further in
    }
finding-unreadable_value = this value cannot be read: { $detail }
    .hint = compare it with the same place in a file that works; `gongji new` writes one with comments
finding-empty_text = there is no text here, only quotes, spaces or empty brackets
    .hint = write the text, or delete the line if there is nothing to say
finding-said_twice = `{ $value }` stands twice in this list
    .hint = keep one of the two; where it replaces another, delete the other
finding-korean_for_all = this Korean text is shown to readers of every language
    .hint = write it by language: {"`{ ko: …, en: … }`"}; here: { $known }
finding-empty_list = the list is empty
    .hint = write at least one value in it, or delete the line
finding-too_many_words = the text has too many words for this place
    .hint = shorten it; a longer text can stand in an article of its own under `articles`

## Values

finding-not_a_number = `{ $value }` is not a whole number that fits here
    .hint = write digits only, such as `30`: no quotes, sign, comma, or unit
finding-not_true_or_false = `{ $value }` is neither `true` nor `false`
    .hint = write `true` for yes or `false` for no
finding-not_a_date = `{ $value }` is not written as a date
    .hint = write year, month and day as `2027-01-01`, or `2027-01` where only the month is known
finding-impossible_date = there is no such date in the calendar: `{ $value }`
    .hint = check the month and the day
finding-not_a_phone = `{ $value }` is not a telephone number
    .hint = write one number as it is dialed in Korea, such as `02-555-0100` or `118`, or a foreign one with its country code, such as `+1 650 253 0000`
finding-not_an_email = `{ $value }` is not an e-mail address
    .hint = write one address, such as `privacy@clinic.example`, without spaces or brackets
finding-not_a_web_address = `{ $value }` is not a web address
    .hint = write the whole address with `https://` in front, such as `https://clinic.example`
finding-not_a_host = `{ $value }` is not the name of a host
    .hint = write the name alone, such as `clinic.example`, without `https://` and without a path
finding-not_an_article = `{ $value }` is not an article in the short form
    .hint = write digits and brackets: `"22(1)"` for 제22조제1항, `"30(1)3-2"` for 제30조제1항제3호의2, `"28-8(1)3a"` for 제28조의8제1항제3호가목
finding-not_a_name = `{ $value }` is not a name that gongji can use
    .hint = write lower-case letters a to z, digits and single dashes, 64 characters at most, such as `green-lab`; where a word is chosen from a list, your own words stand as {"`{ ko: …, en: … }`"}
finding-not_a_country = `{ $value }` is not a country code
    .hint = write the two letters of the country in lower case, such as `jp`
finding-not_a_period = a period is given in more than one unit
    .hint = keep one of `years`, `months` and `days`, such as `months: 18`
finding-which_retention = it is not clear how long this is kept
    .hint = write exactly one of `until: …`, a period such as `years: 5`, `record: …`, `laws: […]` and {"`text: { ko: …, en: … }`"}; `after` and `law` stand only beside a period

## Words and languages

finding-unknown_word = `{ $word }` is not in the list of { $kind ->
        [activity] processing activities
        [purpose] purposes
        [item] items of personal information
        [method] ways of collecting
        [form] forms of a website
        [event] events that end a period
        [record] records kept by law
        [law] laws
        [body] bodies that help with complaints
        [exception] cases of provision
        [recipient] recipients
        [task] entrusted tasks
        [measure] safety measures
        [device] devices that collect automatically
        [choice] choices about cookies
        [browser] browsers
        [menu] menus and buttons
        [right] rights
        [channel] ways to get in touch
        [role] responsibilities
        [place] places of cameras
        [destruction] ways to destroy information
        [content] contents of a notice
        [occasion] reasons for a change
        [country] countries
        [statement] sentences
       *[other] words for this place
    }
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] { $kind ->
            [activity] give the activity a heading of your own: {"`name: { ko: …, en: … }`"}
            [country] write the two letters of the country in lower case, such as `jp`, or its name as {"`{ ko: …, en: … }`"}
            [statement] write the sentence yourself: {"`{ ko: …, en: … }`"}
           *[other] write it in your own words instead: {"`{ ko: …, en: … }`"}
        }
    }
finding-unknown_section = there is no section called `{ $word }`
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write the name of the section that this article follows, such as `officer` or `rights`
    }
finding-not_a_language = `{ $value }` is not a language tag
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write a tag such as `ko`, `en`, `ja` or `zh-Hans`
    }
finding-unknown_language = the site does not have the language `{ $value }`
    .hint = write one of these: { $known }; a new language first needs its texts in a folder `locales/{ $value }/`
finding-language_twice = the language `{ $value }` is listed twice
    .hint = delete one of the two
finding-no_korean = Korean is not among the languages
    .hint = add `ko` to `locales`: the other languages are translations of the Korean text
finding-missing_text = the text is missing in the language `{ $language }`
    .hint = { $language ->
        [ko] add `ko: …` beside the other languages; the Korean text is what stands in where a translation is missing
       *[other] add `{ $language }: …` beside the other languages; until then its readers see the Korean text
    }

## The site and its clinics

finding-no_site_file = the site's settings are missing: there is no `content/site.yaml`
    .hint = go to the folder of the site or name it with `--root`; to make a new site, run `gongji init`
finding-unknown_time_zone = there is no time zone called `{ $value }`
    .hint = write `Asia/Seoul`, or delete the line
finding-unknown_theme = there is no theme called `{ $name }`
    .hint = write `theme: default`, or make the folder `themes/{ $name }`
finding-stray_file = gongji does not know what this file is for, and leaves it out
    .hint = move it out of the folder or delete it; a version of a policy is named by its date, such as `2027-01-01.yaml`
finding-reserved_name = a clinic cannot be called `{ $value }`: the site keeps pages of its own there
    .hint = rename the folder, such as `{ $value }-clinic`
finding-unknown_clinic = there is no clinic called `{ $name }`
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write the name of a folder in `content/`; to make a new clinic, run `gongji new { $name }`
    }
finding-no_clinic_file = the clinic `{ $name }` has no `clinic.yaml`, which says who it is
    .hint = add the file `content/{ $name }/clinic.yaml`, such as a copy of another clinic's, or move the folder out of `content/` if it is no clinic

## Versions

finding-no_version = the clinic `{ $name }` has no policy yet
    .hint = add a file named by the effective date, such as `content/{ $name }/privacy/2027-01-01.yaml`
finding-version_name = `{ $value }` is not named by a date
    .hint = name the file by the day its policy comes into force, such as `2027-01-01.yaml`, or `2027-01.yaml` where only the month is known
finding-same_date = this file and `{ $name }` begin on the same day
    .hint = keep one of the two, or name each by its own effective date
finding-nothing_sealed = `{ $name }` has no sealed version whose day of announcement has come, so there is nothing to publish
    .hint = seal its draft with `gongji seal { $name }`, or look at it with `gongji build --drafts`
finding-amend_before_first = `{ $name }` has no version that takes effect before { $date }; the first one that is sealed takes effect on { $found }
    .hint = name a day after { $found } with `--effective`
finding-record_lost = `{ $name }`: { $count } versions were published, but the record holds only { $found }
    .hint = what was published stays to be read: take the folder `sealed` back from version control or a backup; if it is to go for good, delete the output folder too and build anew
finding-nothing_to_amend = `{ $name }` has no version before that effective date
    .hint = write a first version in `content/{ $name }/privacy/` and seal it
finding-effective_differs = the file is named `{ $name }`, but says that it is effective from `{ $value }`
    .hint = rename the file to `{ $value }.yaml`, or correct `effective`

## Markdown

finding-markdown_too_long = the text is too long
    .hint = divide it into several articles
finding-markdown_html = HTML cannot stand in this text
    .hint = write it as Markdown: `**bold**`, `- list`, `[words](https://…)`; put a sign such as `<` that belongs to the text as `\<`
finding-markdown_link = this link leads to something that cannot be opened: `{ $value }`
    .hint = write an address that begins with `https://`, `mailto:`, `tel:` or `#`
finding-markdown_image = a picture cannot stand in this text: `{ $value }`
    .hint = delete the picture and write what it shows, or link to a page that has it

## Texts of a language

finding-fluent_syntax = { $kind ->
        [no-equals-sign] there is no `=` after the name of the text
        [unclosed-brace] a brace is not closed with {"`}`"}
        [unclosed-bracket] the name of a variant is not closed with `]`
        [unclosed-parenthesis] the bracket of a function is not closed with `)`
        [unclosed-quote] a quotation mark is not closed on its line
        [stray-brace] this {"`}`"} closes nothing
        [no-default-variant] none of the variants is marked with `*` as the usual one
        [two-default-variants] two variants are marked with `*`
        [no-text] there is a name, but no text
        [name] a name that begins with a letter belongs here
        [function-name] a function's name has to be in capital letters
        [argument-order] an argument without a name stands after one with a name
        [argument-twice] an argument of this name stands twice
        [term-attribute] the attribute of a term cannot be put into a text
        [selector] this cannot choose between variants
        [nothing-to-fill-in] there is nothing in the braces to fill in
        [escape] there is no such sequence after the backslash
       *[other] this text cannot be read: { $detail }
    }
    .hint = { $kind ->
        [no-equals-sign] write each text as `name = text`, and indent the lines that continue it by four spaces
        [unclosed-brace] add the missing {"`}`"}; a brace that readers shall see is written {"`{\"{\"}`"}
        [unclosed-bracket] add `]` after the name, such as `[one]`
        [unclosed-parenthesis] add `)`, such as {"`{ LIST($items) }`"}
        [unclosed-quote] close it on the same line
        [stray-brace] delete it; a brace that readers shall see is written {"`{\"}\"}`"}
        [no-default-variant] put `*` before the bracket of the last variant: `*[other]`
        [two-default-variants] keep the `*` of the last variant only
        [no-text] write the text after `=`, or delete the name until there is one
        [name] names have letters, digits, `-` and `_`; indent lines that go on by four spaces, not by a tab
        [function-name] write a function such as {"`{ DATE($date) }`"}
        [argument-order] write arguments with a name, such as `type: "or"`, after the others
        [argument-twice] keep one of the two and delete the other
        [term-attribute] write the term alone, such as {"`{ -name }`"}
        [selector] write a variable before the arrow, such as {"`{ $n -> … }`"}
        [nothing-to-fill-in] write a variable, such as {"`{ $name }`"}, or delete the braces
        [escape] write only `\"` and `\\` in quotes
       *[other] compare it with the same text in another language, and indent its lines by four spaces
    }
finding-duplicate_attribute = `.{ $name }` stands twice in this text
    .hint = keep one of the two and delete the other
finding-duplicate_message = the text `{ $name }` is already in `{ $file }`, line { $line }
    .hint = keep one of the two and delete the other
finding-unknown_variable = the Korean text has no `${ $name }`, so nothing can be put here
    .hint = { $has-near ->
        [yes] did you mean `${ $near }`?
       *[no] use only these: { $known }
    }
finding-unresolved_variable = nothing can be put here: there is no `${ $name }`
    .hint = use only these: { $known }
finding-missing_message = { $count ->
        [1] this language lacks a text: `{ $name }`
       *[other] this language lacks { $count } texts: `{ $name }`
    }
    .hint = add what is missing to this file; until then readers see the Korean text
finding-no_korean_message = the Korean text `{ $name }` is missing
    .hint = add it to a file in `locales/ko/`
finding-undefined_reference = there is no text called `{ $name }`
    .hint = correct the name, or add the text to a file of this language
finding-circular_reference = the text `{ $name }` leads back to itself
    .hint = write out one of the texts that refer to one another
finding-unknown_function = there is no function `{ $name }`
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] use one of these: { $known }
    }
finding-bad_arguments = the function `{ $name }` cannot do this
    .hint = write it as one of these: `JOSA($name, "은/는")`, `CAP($text)`, `LIST($items)`, `NUMBER($n)`, `DATE($date)`, `YEAR($date)`, `MONTH($date)`, `DAY($date)`
finding-unknown_particle = `{ $value }` is not a pair of Korean particles
    .hint = write the form after a consonant first, such as `은/는`, `이/가`, `을/를`, `과/와`, `으로/로`
finding-unsupported_selector = only a variable can choose between variants
    .hint = write a variable before the arrow, such as {"`{ $n -> … }`"}

## Theme

finding-missing_template = the theme has no template `{ $name }`
    .hint = add the file `{ $name }` to the `templates` folder of the theme
finding-template_syntax = the template is not well written: { $detail }
    .hint = correct this place, or delete the file: then the built-in template of the same name is used
finding-template_error = the page `{ $page }` cannot be made: { $detail }
    .hint = correct this place, or delete the file: then the built-in template of the same name is used
finding-template_problem = the templates of the theme do not fit together: { $detail }
    .hint = check the names after `extends` and `include`, and that there are files of these names
finding-theme_contract = { $kind ->
        [inline_script] the page `{ $page }` has a script inside it: `{ $value }`
        [inline_style] the page `{ $page }` has styles inside it: `{ $value }`
        [outside_request] the page `{ $page }` loads something from outside its files: `{ $value }`
        [duplicate_id] the page `{ $page }` has two elements with the same id: `{ $value }`
        [broken_anchor] the page `{ $page }` has a link that leads nowhere: `#{ $value }`
        [base] the page `{ $page }` has a `<base>`: its links would lead elsewhere
        [refresh] the page `{ $page }` sends its readers elsewhere: `{ $value }`
        [not_one_main] the page `{ $page }` has { $value } `<main>` elements instead of one
        [no_language] the page `{ $page }` does not say its language
       *[ambiguous_markup] the HTML of the page `{ $page }` can be read in two ways: { $value }
    }
    .hint = { $kind ->
        [inline_script] move the script to `assets/gongji.js` of the theme
        [inline_style] give the element a class, and move the styles to `assets/gongji.css` of the theme
        [outside_request] put the file into the `assets` folder of the theme, or leave it out
        [duplicate_id] change or delete one of the two ids in the template
        [broken_anchor] correct the link in the template or the text, or give its target this id
        [base] delete the `<base>` from the template
        [refresh] delete the `<meta http-equiv="refresh">` from the template
        [not_one_main] put the content of the page into one `<main>` in the template
        [no_language] begin the template with {"`<html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">`"}
       *[ambiguous_markup] close every element in the template, and keep to the order of the built-in one
    }

## Output

finding-output_not_ours = `{ $value }` is in the way: gongji did not write it, and will not overwrite it
    .hint = move it elsewhere, or write the pages to another folder: `gongji build --output DIR`
finding-no_such_page = there is no page at `{ $value }`
    .hint = check the clinic, the date and the language in the address; `gongji status` shows what there is

## Notices of change

finding-notice_promise_broken = days from announcement to effect: { $gap }; the policy in force on the day of announcement promises { $days }
    .hint = change `effective:` to { $effective } or later; for the present date the announcement was due on { $announced }
finding-notice_calendar_days_only = days from announcement to effect by the calendar: { $days }, as promised; but there is one fewer full day between them
    .hint = to keep the promise in either way of counting, let it take effect on { $effective } or later, or announce it by { $announced }
finding-notice_shorter_than_usual = days from announcement to effect: { $gap }; { $days } are usual
    .hint = no law sets this number: it is a practice from the standard terms for online shopping, used because the policy promises none; with `effective:` on { $effective } or later there is time enough
finding-notice_same_day = it takes effect on the day of announcement
    .hint = unless a law orders the change, let it take effect later, so that data subjects know beforehand
finding-notice_retroactive = it takes effect on { $effective }, before its announcement on { $announced }
    .hint = a policy cannot change the past: let `effective:` be on or after `announced:`
finding-notice_not_countable = the days from announcement to effect cannot be counted: `{ $date }` is known only to the month
    .hint = write the date to the day, such as `2027-01-01`
finding-notice_day_of_rest = { $end ->
        [announced] the day of announcement, { $date }, is { $kind ->
            [holiday] a public holiday ({ $name })
           *[weekend] a Saturday or Sunday
        }
       *[last] the last of the days that are needed, { $date }, is { $kind ->
            [holiday] a public holiday ({ $name })
           *[weekend] a Saturday or Sunday
        }
    }
    .hint = { $end ->
        [announced] whether a day of rest shortens the time is not settled; announcing it on { $instead } is safe
       *[last] a period that ends on a Saturday or holiday ends on the following day (Civil Act art. 161); with `effective:` on { $instead } or later it is safe; the table of holidays has no lunar, substitute or temporary ones
    }
finding-notice_language = `{ $channel }` cannot carry this language: { $value }
    .hint = it carries only these: { $known }
finding-notice_characters = `{ $channel }` cannot carry these characters: { $value }
    .hint = replace them by others, or announce the change in another way
finding-notice_too_long = too long for `{ $channel }`: { $value }; the limit is { $limit }
    .hint = announce the change in a way that carries longer texts
finding-notice_no_day = `{ $channel }` needs a date that is known to the day, unlike `{ $value }`
    .hint = write the date to the day, such as `2027-01-01`
finding-notice_not_announced = `{ $channel }` needs the day of announcement
    .hint = add `announced:` to the facts of the version
finding-notice_forms = this notice can be carried by: { $known }
    .hint = choose one of them with `--format`
finding-nothing_to_announce = `{ $name }` has no version to come and no draft
    .hint = start a change with `gongji amend`, or name a version: { $known }
finding-version_without_notice = the version { $value } has no notice of change
    .hint = it is the first, or was taken over from before there was gongji
finding-clinic_language = `{ $name }` does not publish the language `{ $value }`
    .hint = it publishes: { $known }

## Seals and history

finding-sealed_unreadable = the sealed file cannot be read: { $detail }
    .hint = a sealed file is never edited; take this file back from version control or a backup
finding-sealed_rewritten = the sealed file is not as gongji wrote it; it differs from here on
    .hint = an editor may have changed lines or spaces; take this file back from version control or a backup
finding-sealed_format = this is a format that this gongji does not know: `{ $value }`
    .hint = a newer gongji may have written the file: install that one; this one reads `{ $expected }`
finding-sealed_misplaced = this file belongs elsewhere: it says `{ $found }`, and this is the place of `{ $expected }`
    .hint = if a sealed file or folder was moved or renamed, move it back; the names are those of clinic, effective date and language
finding-sealed_changed = the file was changed after it was sealed
    .hint = take this file back from version control or a backup; to change the policy, make a new version with `gongji amend`
finding-sealed_words_changed = words were changed after they were sealed: `{ $name }`
    .hint = take this file back from version control or a backup; to change the policy, make a new version with `gongji amend`
finding-sealed_missing = a sealed file that the ledger lists is missing
    .hint = take this file back from version control or a backup
finding-sealed_stray = the ledger does not know this file or folder
    .hint = move it elsewhere or delete it; only gongji writes in the folder `sealed`
finding-seal_unfinished = version `{ $value }` has files that the ledger does not know, as an interrupted seal leaves them
    .hint = if a seal was interrupted, run it again; if none was, somebody may have cut the ledger: compare it with a backup
finding-record_cut = several versions have sealed files that the ledger does not know: { $known }
    .hint = an interrupted seal leaves one such version at most, so the ledger was cut: take `ledger.jsonl` and `HEAD` back from version control or a backup; seal nothing before
finding-seal_would_replace = sealed files of version `{ $value }` are there already, and they say something else than the draft
    .hint = compare the two: if the folder was published, take the ledger back from version control or a backup; if it is what an interrupted seal left, move it out of `sealed`, then seal again
finding-sealed_leftover = this was left by work that was interrupted, and may hold words that are no longer to be read
    .hint = the next `gongji seal` or `gongji redact` takes away what gongji left; delete anything else by hand
finding-reason_character = the reason holds a line break or a character that nobody can see: `{ $code }`
    .hint = write the reason in one line, and type it by hand
finding-redaction_of_nothing = the ledger says that something was taken out, and the file has no such place: `{ $name }`
    .hint = gongji writes no such line; take `ledger.jsonl` back from version control or a backup
finding-name_in_key = the name `{ $name }` is a key and stays in the sealed files and on the pages; only what stands under it was taken out
    .hint = if it tells who somebody is, choose keys that name nobody in the next version; gongji cannot take a key out of a sealed one
finding-sealed_version_edited = version `{ $value }` is sealed, and its file no longer says what was sealed
    .hint = undo the change in this file, and make it in a new version with `gongji amend`; a published policy is followed by another, never edited
finding-redaction_unfinished = the ledger says these words were taken out, but the file still holds them: `{ $name }`
    .hint = a redaction was interrupted; run the same `gongji redact` again; if the words stay in a YAML file, write `"[redacted]"` there by hand
finding-redaction_unrecorded = words were taken out, and the ledger does not say so: `{ $name }`
    .hint = take this file back from version control or a backup; words are taken out with `gongji redact`
finding-nothing_to_redact = nothing to take out was found in version `{ $value }`
    .hint = name a fact as the file of that version does, such as `officer.name`
finding-ledger_unreadable = this line of the ledger cannot be read: { $detail }
    .hint = the ledger is never edited; take `ledger.jsonl` back from version control or a backup
finding-ledger_chain = event { $line } of the ledger does not follow the line above it: a line before it was changed or is missing
    .hint = take `ledger.jsonl` back from version control or a backup
finding-ledger_sequence = the numbers of the ledger do not follow one another: { $found } stands where { $expected } belongs
    .hint = a line is missing, stands twice or was moved; take `ledger.jsonl` back from version control or a backup
finding-ledger_back_dated = event { $line } of the ledger is dated { $value }, before the event above it, { $expected }
    .hint = take `ledger.jsonl` back from version control or a backup
finding-ledger_event = { $kind ->
        [twice] event { $line } of the ledger seals version `{ $value }`, which was sealed before
        [effective] event { $line } of the ledger gives version `{ $value }` another effective date than its name
        [corrects] event { $line } of the ledger corrects a version that was never sealed
        [file_twice] event { $line } of the ledger adds a language to version `{ $value }` that it has already
        [no_file] event { $line } of the ledger takes words out of a file that version `{ $value }` does not have
       *[unsealed] event { $line } of the ledger is of version `{ $value }`, which was never sealed
    }
    .hint = gongji writes no such line; take `ledger.jsonl` back from version control or a backup
finding-ledger_cut_off = the end of the ledger was cut off: it has { $count } of { $expected } lines
    .hint = take `ledger.jsonl` back from version control or a backup
finding-ledger_cut = the last line of the ledger is cut in the middle
    .hint = if it was never written to its end, `gongji verify --repair` takes it out; if it was, take `ledger.jsonl` back from version control or a backup
finding-head_behind = the file `HEAD` lacks the last line of the ledger, as a seal leaves it that is interrupted near its end
    .hint = this can stay as it is; the next seal, or `gongji verify --repair`, brings `HEAD` up
finding-head_missing = the file `HEAD`, which says where the ledger ends, is missing
    .hint = take `HEAD` back from version control or a backup
finding-head_unreadable = the file `HEAD`, which says where the ledger ends, cannot be read
    .hint = take `HEAD` back from version control or a backup
finding-head_differs = the ledger is not the one that the file `HEAD` tells of: line { $line }
    .hint = one of the two was changed; take both `ledger.jsonl` and `HEAD` back from version control or a backup
finding-seal_locked = another gongji is writing this clinic's history (process { $value })
    .hint = run this again when the other has ended
finding-clock_back = today, { $value }, is before the last day of the ledger, { $expected }
    .hint = check the date of this computer, or the value of `--as-of`
finding-already_sealed = version `{ $value }` is sealed already
    .hint = make a new version with `gongji amend` to change anything
finding-not_sealed = version `{ $value }` was never sealed
    .hint = `gongji status` shows which versions are sealed
finding-language_sealed = the `{ $language }` text of version `{ $value }` is sealed already
    .hint = make a new version that corrects it

## Sealing and changing

finding-no_announcement_date = there is no date of announcement
    .hint = write the day on which it is announced, such as `announced: 2026-12-01`; seal it on that day or before
finding-announced_in_the_past = announced { $date }: that day is past; today is { $found }
    .hint = write the day on which it is announced; what was announced before there was gongji is sealed with `--imported`
finding-effective_not_after_in_force = effective { $date }: it must be after the version in force ({ $found })
    .hint = correct the effective date and the name of the file; a policy cannot be changed for days that are past
finding-later_version_sealed = effective { $date }: a later version ({ $found }) is sealed already, and its notice says what it changes without this one
    .hint = choose a date after { $found }; if this one has to come first, the later one undoes what changes here unless it says the same: amend it too, and seal this with `--allow later_version_sealed --reason "why"`
finding-imported_not_yet_announced = { $date }: `--imported` is only for versions that were announced already
    .hint = seal it without `--imported`
finding-corrects_no_sealed_version = `corrects: { $date }`: no sealed version has that effective date
    .hint = write the effective date of the version that has the error
finding-severity_of_no_change = `{ $value }`: nothing changes there
    .hint = write a key of the list of changes as it stands there; `gongji diff` shows it
finding-change_obliges = { $sentence } ({ $laws }): { $kind ->
        [statute-only] an Act, a Presidential Decree or the like has to permit processing of resident registration numbers
        [separate-consent] separate consent or a statutory basis may be needed
        [promotion-consent] separate consent to promotion or solicitation of sales is needed
        [transfer-consent] where the transfer rests on consent, separate consent is needed
        [representative-consent] consent of the legal representatives of children under 14 may have to be obtained anew
        [individual-notice] each data subject may have to be notified
       *[fresh-consent] where the processing rests on consent, it has to be obtained anew
    }
    .hint = publishing the changed policy may not be enough: check the article named above
finding-language_sealed_already = `{ $value }`: this version is sealed in that language already
    .hint = what is sealed does not change; correct an error with a new version that has `corrects:`
finding-korean_withheld = Korean cannot be withheld
    .hint = the Korean text is the one that prevails: take `ko` out of `--withhold`
finding-not_translated = `{ $value }` has no translation into { $language }, so it cannot be sealed
    .hint = translate it, or hold the language back with `--withhold { $language }`: its pages then show the Korean text, and say so
finding-too_deep_to_seal = lists are nested too deeply to be sealed
    .hint = take out some of the lists inside lists
finding-warnings_not_allowed = warnings stand, so it cannot be sealed: { $known }
    .hint = mend them, or allow them and say why: `--allow CODE --reason "why"`
finding-no_draft = `{ $name }` has no draft to seal
    .hint = make one with `gongji amend { $name }`
finding-which_draft = `{ $name }` has several drafts: { $known }
    .hint = name the one to seal by its effective date
finding-no_such_version = `{ $name }` has no version { $value }
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`? There are: { $known }
       *[no] there are: { $known }
    }
finding-no_sealed_version = `{ $name }` has no sealed version
    .hint = seal one first with `gongji seal { $name }`

## Comparing versions

finding-same_version = version { $value } cannot be compared with itself
    .hint = name two different versions; there are: { $known }
finding-nothing_to_compare = `{ $name }` has only one version, so there is nothing to compare it with
    .hint = start a change with `gongji amend { $name }`
finding-no_text_to_compare = version { $value } has no text to compare
    .hint = check the record with `gongji verify { $name }`
finding-language_not_published = `{ $name }` has no texts in the language `{ $value }`
    .hint = write one of these: { $known }
## What a site shows

finding-site_without_clinics = there is no policy here that gongji made
    .hint = name the folder that `gongji build` wrote, or the address of a site or of one clinic in it; the content of this site is verified by `gongji verify` alone
finding-site_file_missing = the site lacks this file
    .hint = if it was built by gongji, somebody took the file away, or it was not uploaded: build and upload the site again
finding-site_file_unreadable = this file cannot be read: { $detail }
    .hint = build and upload the site again
finding-site_head_differs = the ledger ends with `{ $found }`, and `privacy.json` says `{ $expected }`
    .hint = one of the two was changed, or only one was uploaded: build and upload the site again
finding-site_digest_differs = the text is named `{ $found }`, and `{ $expected }` was sealed
    .hint = find out who changed it, then build and upload the site again
finding-site_words_differ = { $kind ->
        [missing] `{ $name }`: the sealed words are missing: “{ $expected }”
        [added] `{ $name }`: these words were not sealed: “{ $found }”
        [moved] `{ $name }`: this stands where `{ $expected }` was sealed
       *[changed] `{ $name }`: “{ $expected }” was sealed, and the page says “{ $found }”
    }
    .hint = find out who changed the page, then build and upload the site again; a theme adds words only in `nav`, or those of the interface
finding-site_without_texts = the site has no sealed text of this clinic: nothing could be verified
    .hint = if nothing was sealed yet, seal the version first; if something was, somebody emptied `privacy.json` or the ledger: build and upload the site again
finding-site_language_missing = texts were sealed in `{ $value }`, and `privacy.json` does not list this language
    .hint = if the clinic no longer publishes in it, nothing is to be done; if it does, somebody changed `privacy.json`: build and upload the site again
finding-site_page_differs = the file is not the one that the repository makes, though no sealed word in it was found to differ
    .hint = if it was built with another theme or version of gongji, build and upload it again; if not, somebody changed it
finding-site_markup = { $kind ->
        [inline_script] the page has a script inside it: `{ $value }`
        [inline_style] the page has styles inside it that can hide or add words: `{ $value }`
        [outside_request] the page loads something from another site: `{ $value }`
        [duplicate_id] the page has two elements with the same id: `{ $value }`
        [not_one_main] the page has { $value } `<main>` elements instead of one
        [base] the page has a `<base>`: its links would lead elsewhere
        [refresh] the page sends its readers elsewhere: `{ $value }`
        [element] the text has an element that no sealed text has: `{ $value }`
        [attribute] the text has an attribute that can hide, add or reorder words: `{ $value }`
        [class] the text has a class that gongji does not give: `{ $value }`
        [unnamed] the page has no `{ $value }` that could be held against the record
        [link] a link beside the text leads away from the site: `{ $value }`
        [outside] these words stand in the main part of the page and outside the policy: “{ $value }”
       *[ambiguous_markup] the HTML of the page can be read in two ways: { $value }
    }
    .hint = find out who changed the page, then build and upload the site again; if it is a theme of your own, run `gongji verify` in the folder of the site
finding-site_archive_differs = the file does not hold the words that were sealed
    .hint = find out who changed it, then build and upload the site again
finding-site_version_unsealed = version `{ $value }` stands on the site, and the ledger does not know it
    .hint = if it is a draft, build the site without `--drafts`; if it is not, find out who put it there
finding-site_version_missing = version `{ $value }` was sealed and announced, and the site does not list it
    .hint = every announced version stays on the site: build and upload it again
finding-site_outdated = the site does not yet show what changed with version `{ $value }`
    .hint = build and upload the site again on every day on which a version is announced or comes into force
finding-site_clinic_missing = `{ $name }` has sealed versions, and the site does not have it
    .hint = build and upload the site again
finding-site_older = the ledger of the repository goes on: the site lacks its last events ({ $count })
    .hint = build and upload the site again, above all if words were taken out
finding-site_newer = the ledger of the site goes on: the repository lacks its last events ({ $count })
    .hint = get the newest state of the repository from version control; if it is the newest, somebody sealed elsewhere or cut the ledger
finding-site_other_history = the ledgers of the site and of the repository differ from event { $line } on
    .hint = one of the two was written anew; compare both with version control and with the digests in earlier notices
finding-sealed_text_gone = this sealed text stood on the older site and does not stand on the newer
    .hint = every sealed version stays on the site; languages go only if `clinic.yaml` leaves them out
finding-sealed_text_changed = { $kind ->
        [missing] `{ $name }`: the older site said “{ $expected }”, and the newer lacks it
        [added] `{ $name }`: the older site did not say “{ $found }”
        [moved] `{ $name }`: this stands where `{ $expected }` stood
       *[changed] `{ $name }`: the older site said “{ $expected }”, and the newer says “{ $found }”
    }
    .hint = a theme, a template or a program may not change sealed words; `gongji verify` without `--against` tells which of the two sites is wrong
finding-sealed_text_redacted = `{ $name }`: words were taken out, and the ledger says so
    .hint = nothing is to be done
finding-words_still_stand = words that were taken out still stand here
    .hint = take them out by hand if they have to go here too; in another sealed version by `gongji redact`
finding-redacted_in_draft = this was taken out of the sealed version that the draft was copied from
    .hint = write what is true of the new version

## Deploying

finding-deploy_target_kind = the target `{ $name }` says not exactly one thing that it is
    .hint = write one of `directory`, `s3`, `github_pages`, `netlify` and `cloudflare_pages`, such as `{ $name }: {"{"} directory: /srv/www/policies {"}"}`
finding-deploy_target_option = the target `{ $name }` has `{ $value }`, which goes only with `{ $near }`
    .hint = take `{ $value }` out
finding-deploy_target_name = the target `{ $name }` cannot be `{ $value }`
    .hint = a bucket has 3 to 63 letters, digits, `-`, `.` and `_`; a prefix is made of such parts with `/` between them; a folder has a name
finding-deploy_no_target = there is no target to deploy to
    .hint = add one to `content/site.yaml`: a line `deploy:`, and below it, indented, such as `live: {"{"} directory: /srv/www/policies {"}"}`
finding-deploy_unknown_target = there is no target `{ $value }`
    .hint = the targets in `content/site.yaml` are: { $known }
finding-deploy_which_target = there are several targets: { $known }
    .hint = name the one that is meant, as in `gongji deploy TARGET`
finding-deploy_not_built = there is no finished build here
    .hint = run `gongji build` first, or name the folder of a build: `gongji deploy --from DIR`
finding-deploy_unfinished = a build of this folder was interrupted
    .hint = run `gongji build` again: it completes it
finding-deploy_other_version = this folder was built by another version of gongji
    .hint = run `gongji build` again
finding-deploy_preview = this is a preview: it shows drafts, which are not published
    .hint = run `gongji build` without `--drafts`
finding-deploy_other_generation = this share was built from other settings, words, clinics or another theme than are here now
    .hint = build and deploy all shares from the same state of the site, with the same gongji, for the same day
finding-deploy_share_needs_storage = this is the share { $value } of a site, and shares come together only in a target with `s3`
    .hint = deploy it to such a target, or build the whole site: `gongji build`
finding-deploy_file_lost = a file of the build cannot be read { $detail }
    .hint = run `gongji build` again
finding-deploy_file_changed = the file is not as gongji built it
    .hint = run `gongji build` again: it puts back what was changed by hand; make changes in `content/`
finding-deploy_empty = there is no clinic to publish, and gongji does not empty a site
    .hint = seal a version with `gongji seal` and run `gongji build`; if the site is to go, take it away by hand
finding-deploy_too_many_gone = { $count } files would be taken away, the first of them `{ $file }`, and at most { $value } may
    .hint = look at `gongji deploy --dry-run`; if it is meant, allow it with `--max-deletes { $count }`
finding-deploy_busy = another deploy to this target is at work; its last sign of life is { $count } seconds old
    .hint = wait for it; if it is known to have ended, run `gongji deploy --take-over`, and without a sign of life for { $value } minutes the next deploy takes over by itself
finding-deploy_busy_here = another deploy of this site is at work on this machine
    .hint = wait for it to end
finding-deploy_lost = another deploy took over from this one, or the target could not be reached for too long
    .hint = wait for the other to end, then run `gongji deploy` again: it completes what is missing
finding-deploy_overtaken = the target was changed by something else while this deploy was at work
    .hint = run `gongji deploy` again: it looks at what is there now
finding-deploy_not_conditional = this storage writes over a file though it is told not to, so two deploys could not be kept apart
    .hint = use storage that knows `If-None-Match` (Amazon S3, Cloudflare R2 and MinIO of today do), or update it
finding-deploy_unread = this file of gongji's own cannot be read: a later gongji wrote it, or it is broken
    .hint = use the newest gongji; if it is broken, take this one file away, and nothing else: the next deploy sends every page again
finding-deploy_no_credentials = there is nothing to get into the bucket `{ $name }` with
    .hint = set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or `AWS_PROFILE` for a profile in `~/.aws/credentials`; on a machine whose role gives access set `AWS_METADATA_ENDPOINT=http://169.254.169.254`
finding-deploy_current_not_link = this is not a link to a release that gongji wrote
    .hint = move it elsewhere, or name another directory in `content/site.yaml`
finding-deploy_limit = { $kind ->
        [files] { $count } files: { $name } takes { $value }
        [bytes] { $count } bytes in all: { $name } takes { $value }
        [header-rules] `_headers` has { $count } rules: { $name } takes { $value }
        [header-line] `_headers` has a line of { $count } characters: { $name } takes { $value }
        [redirects] `_redirects` has { $count } fixed rules: { $name } takes { $value }
       *[placeholder-redirects] `_redirects` has { $count } rules with placeholders: { $name } takes { $value }
    }
    .hint = put fewer clinics or languages into one site, or choose another plan of the host, another host, or a target with `s3` or `directory`
finding-deploy_file_too_large = `{ $file }` has { $count } bytes: { $name } takes { $value }
    .hint = make the file smaller, or choose another host

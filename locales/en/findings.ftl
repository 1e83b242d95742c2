# What is wrong in the user's files: `finding-<code>` says what, `.hint` says what to do.
#
# For readers who are not programmers. Lower case, no period at the end of one sentence, what stands in a
# file between backticks. An argument that a finding does not have is empty. `$has-near` is `yes` or `no`.

## Files

finding-file_too_large = the file is too large: { $megabytes } MB
    .hint = make the file smaller; up to { $limit } MB are read
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
        [stray-brace] this {"`}`"} closes nothing
        [no-default-variant] none of the variants is marked with `*` as the usual one
        [function-name] a function's name has to be in capital letters
        [escape] there is no such sequence after the backslash
       *[other] this text cannot be read: { $detail }
    }
    .hint = { $kind ->
        [no-equals-sign] write each text as `name = text`, and indent the lines that continue it by four spaces
        [unclosed-brace] add the missing {"`}`"}; a brace that readers shall see is written {"`{\"{\"}`"}
        [stray-brace] delete it; a brace that readers shall see is written {"`{\"}\"}`"}
        [no-default-variant] put `*` before the bracket of the last variant: `*[other]`
        [function-name] write a function such as {"`{ DATE($date) }`"}
        [escape] write only `\"` and `\\` in quotes
       *[other] compare it with the same text in another language, and indent its lines by four spaces
    }
finding-duplicate_attribute = `.{ $name }` stands twice in this text
    .hint = keep one of the two and delete the other
finding-duplicate_message = the text `{ $name }` is already in `{ $file }`, line { $line }
    .hint = keep one of the two and delete the other
finding-unknown_variable = the Korean text has no `${ $name }`, so nothing can be put here
    .hint = use only these: { $known }
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
    .hint = use one of these: { $known }
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
        [not_one_main] put the content of the page into one `<main>` in the template
        [no_language] begin the template with {"`<html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">`"}
       *[ambiguous_markup] close every element in the template, and keep to the order of the built-in one
    }

## Output

finding-output_not_ours = `{ $value }` is in the way: gongji did not write it, and will not overwrite it
    .hint = move it elsewhere, or write the pages to another folder: `gongji build --output DIR`
finding-no_such_page = there is no page at `{ $value }`
    .hint = check the clinic, the date and the language in the address; `gongji status` shows what there is

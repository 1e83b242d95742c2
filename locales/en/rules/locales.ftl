# What is wrong with the texts of a language (`locales/<language>/*.ftl`): `finding-<code>` says what, `.hint` what to do.
#
# Translators and keepers of sites read this. What stands in a file is between backticks. `$value` is the name of a text, `$known` a
# list of what is right.

## What is there and what is not

finding-obsolete_message = `{ $name }` is no Korean text, so nothing uses it
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`? If not, delete it
       *[no] delete it, or add a Korean text of this name to `locales/ko/`
    }
finding-obsolete_attribute = the Korean text has no `{ $name }`, so nothing uses it
    .hint = { $has-near ->
        [yes] did you mean `.{ $near }`? If not, delete it
       *[no] delete it, or add it to the Korean text
    }
finding-obsolete_value = the Korean `{ $name }` has attributes only, so nothing uses this text
    .hint = delete what stands after `=` and keep the attributes
finding-obsolete_file = { $kind ->
        [elsewhere] Korean has no such file; its texts stand in other files
       *[unknown] Korean has neither this file nor its texts
    }
    .hint = { $kind ->
        [elsewhere] move the texts to the files they stand in in Korean, so that the two can be read side by side
       *[unknown] delete the file, or add one of this name to `locales/ko/`
    }
finding-empty_file = there is nothing in this file
    .hint = add its texts, or delete it
finding-unused_term = no text uses the term `{ $name }`
    .hint = delete it, or write {"`{ "}{ $name }{" }`"} in a text
finding-message_unused = nothing in this site uses the text `{ $name }`
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`? If not, delete it
       *[no] delete it; a site can replace the texts of gongji and add words (`item-…`, `purpose-…`)
    }

## Variables and variants

finding-missing_variable = `{ $value }` never says `${ $name }`, which the Korean does
    .hint = write {"`{ $"}{ $name }{" }`"} where the value belongs
finding-josa_outside_korean = `JOSA` adds Korean particles and cannot be used in this language
    .hint = write the variable alone, such as {"`{ $name }`"}
finding-missing_reference = `{ $value }` does not refer to `{ $name }`, as the Korean does
    .hint = write {"`{ "}{ $name }{" }`"}, so that both places say the same
finding-extra_reference = `{ $value }` refers to `{ $name }`, which the Korean does not
    .hint = write it out, or make it a term (`-name`) if several texts share it
finding-missing_plural = of the plural forms of this language, `{ $name }` is missing
    .hint = add a variant `[{ $name }]`; until then the one with `*` is used in its place
finding-unreachable_plural = `[{ $name }]` is never chosen in this language
    .hint = use only the forms of this language: { $known }
finding-missing_variant = of the variants of `${ $value }`, `{ $name }` is missing
    .hint = add the variants of the Korean text; until then the one with `*` is used in their place
finding-extra_variant = `[{ $name }]` is no variant of the Korean text, so it is never chosen
    .hint = use only the variants of the Korean text: { $known }
finding-duplicate_variant = `[{ $name }]` stands twice; the second is never chosen
    .hint = keep one of the two and delete the other

## What differs from the Korean

finding-number_differs = { $kind ->
        [missing] `{ $name }` lacks numbers of the Korean: { $known }
        [extra] `{ $name }` has numbers that the Korean has not: { $found }
       *[both] the numbers of `{ $name }` are not those of the Korean: { $known } there, { $found } here
    }
    .hint = compare it with the Korean and correct the numbers
finding-address_differs = { $kind ->
        [missing] `{ $name }` lacks addresses of the Korean: { $known }
        [extra] `{ $name }` has addresses that the Korean has not: { $found }
       *[both] the addresses of `{ $name }` are not those of the Korean: { $known } there, { $found } here
    }
    .hint = copy the address from the Korean; if it is meant to be a page in this language, let it pass with a reason
finding-markup_differs = { $kind ->
        [missing] `{ $name }` lacks tags of the Korean: { $known }
        [extra] `{ $name }` has tags that the Korean has not: { $found }
       *[both] the tags of `{ $name }` are not those of the Korean: { $known } there, { $found } here
    }
    .hint = open and close the tags as the Korean does
finding-missing_term = in `{ $value }`, “{ $name }” is not translated as the glossary says
    .hint = use one of these: { $known }
finding-avoided_term = `{ $name }` is not what “{ $value }” is called
    .hint = use `{ $known }`
finding-same_as_source = { $kind ->
        [ko] `{ $name }` is the Korean as it is
       *[en] `{ $name }` is the English as it is
    }
    .hint = translate it, or delete it until you do: a text that is missing is shown in Korean and marked as Korean
finding-outlying_length = { $kind ->
        [long] `{ $name }` is much longer than a translation of the Korean should be
       *[short] `{ $name }` is much shorter than a translation of the Korean should be
    }
    .hint = { $kind ->
        [long] see whether another text got into it
       *[short] see whether a sentence is missing
    }

## Letters and blanks

finding-wrong_script = { $kind ->
        [hangul] Korean letters are left: `{ $name }`
        [simplified] Simplified characters in Traditional Chinese: `{ $name }`
        [traditional] Traditional characters in Simplified Chinese: `{ $name }`
        [chinese] Japanese has no such characters: `{ $name }`
        [letter] this language has no such Cyrillic letter: `{ $name }`
       *[other] this language is not written in these letters: `{ $name }`
    }
    .hint = use the letters of this language
finding-mixed_scripts = `{ $value }` has a letter of another script that looks alike: `{ $name }`
    .hint = type this letter anew on the keyboard of the language: it looks right, but is not found by a search and is read out wrongly
finding-wrong_digits = digits other than `0` to `9`: `{ $name }`
    .hint = write `{ $value }`; dates and numbers are filled in with these digits
finding-invisible_character = a character that cannot be seen: `{ $code }`
    .hint = delete the text there and type it anew
finding-not_normalized = a letter in several pieces; in one it is `{ $name }`
    .hint = delete it and type it anew (Unicode NFC)
finding-wrong_spacing = { $kind ->
        [double] several blanks in a row
        [inside] a blank inside a quotation mark or bracket: `{ $name }`
        [outer] a blank at the beginning or end of a text: `{ $name }`
        [before] a blank before a punctuation mark: `{ $name }`
        [after] no blank after a punctuation mark: `{ $name }`
        [narrow] a half-width punctuation mark among Chinese or Japanese characters: `{ $name }`
        [arabic] a Latin punctuation mark among Arabic letters: `{ $name }`
       *[wide] a full-width punctuation mark: `{ $name }`
    }
    .hint = { $kind ->
        [double] keep one
        [inside] delete the blank
        [outer] delete the blank
        [before] delete the blank
        [after] add a blank
        [narrow] use full-width marks, such as `，`, `、`, `。`
        [arabic] use `،`, `؛`, `؟`
       *[wide] use half-width marks, such as `,`, `.`, `:`
    }

## Letting pass

finding-unknown_ignore = `{ $value }` is no code that a comment can let pass
    .hint = { $has-near ->
        [yes] did you mean `{ $near }`?
       *[no] write the code as `gongji check --format json` shows it
    }
finding-not_ignorable = `{ $value }` cannot be let pass: a wrong text would stand on a page
    .hint = correct the mistake and delete this line
finding-ignore_without_reason = there is no reason why `{ $value }` is let pass
    .hint = write the reason in brackets: `# gongji-ignore: { $value } (reason)`
finding-ignore_of_nothing = there is no `{ $value }` here to let pass
    .hint = delete this line, so that it hides nothing later

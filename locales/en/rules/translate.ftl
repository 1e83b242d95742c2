# What is wrong with translations and with files for translators: `finding-<code>` says what, `.hint` says what to do.
#
# For readers who are not programmers. What stands in a file is between backticks. `$before` and `$after` are Korean texts.

finding-message_stale = the Korean of `{ $name }` has changed since this was translated
    .hint = look at what changed, correct this text, then run `gongji translate accept { $value } { $name }`. Before: { $before } Now: { $after }
finding-record_line = this line of the record of translations cannot be read
    .hint = take the line away, or take the file from the version control again; then `gongji translate status` shows what is not recorded
finding-pseudo_language = `{ $value }` is a language for tests that nobody speaks
    .hint = take it out of `locales` before you publish anything
finding-exchange_syntax = { $detail ->
        [no] this file cannot be read from here on
       *[other] this file cannot be read from here on: { $detail }
    }
    .hint = save it again as PO or XLIFF 2, in UTF-8
finding-exchange_language = this file does not say which language it is in
    .hint = in a PO file the head has a line `Language: ru`; in an XLIFF file `<xliff>` has `trgLang="ru"`
finding-exchange_unknown = there is no text called `{ $name }`, so it was left out
    .hint = it was deleted or renamed since the file was sent: export the language again
finding-exchange_outdated = the Korean of `{ $name }` has changed since the file was sent, so it was left out
    .hint = export the language again with `--only stale,missing`. Sent: { $before } Now: { $after }
finding-exchange_unreadable = the braces in `{ $name }` do not fit
    .hint = write what is filled in as in the Korean, such as `{"{"} $name {"}"}`, and a single brace as `{"{"} "{"{"}" {"}"}`
finding-exchange_lost = `{ $name }` lost what is to be filled in: `{ $value }`
    .hint = put it where it belongs in the sentence, exactly as in the Korean; until then nothing of its file is written
finding-exchange_strange = `{ $name }` has something to fill in that the Korean has not: `{ $value }`
    .hint = write it as in the Korean; until then nothing of its file is written
finding-translate_korean = Korean is what the other languages translate
    .hint = name another language
finding-unknown_message = { $has-near ->
        [yes] there is no text called `{ $name }`: did you mean `{ $near }`?
       *[no] there is no text called `{ $name }`
    }
    .hint = a message is named as in its file, such as `officer`, and a single text of it `officer.phone`
finding-nothing_to_accept = this language has no text `{ $name }`, or one with an error
    .hint = write the text first; `gongji check` shows the errors

# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = Notice of change of the Privacy Policy
    .title = { $name } Privacy Policy: Notice of Amendment
    .title-first = { $name } Privacy Policy: Notice of Establishment
    .headline = The Privacy Policy changes on { $date }
    .headline-first = The Privacy Policy takes effect on { $date }
    .mark = [Sample]
    .mark-draft = [Draft]
    .draft = This is a draft. It is not final and has not been announced.
    .sample = This notice is part of a sample site. The institution did not announce it.
    .illustrative = This amendment was made up as an example. The institution did not announce it.
    .prevails = This is a translation of the Korean notice. If the two differ, the Korean text prevails.
    .intro = { $name } is amending its Privacy Policy as follows. The amended Privacy Policy applies from { $date }.
    .intro-first = { $name } has established a Privacy Policy. It applies from { $date }.
    .effective = Effective date of the change
    .effective-first = Effective date
    .effective-past = Effective date of the change
    .effective-past-first = Effective date
    .announced = Date of announcement
    .between = From announcement to effective date
    .days =
        { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
    .previous = Effective date of the Privacy Policy before the change
    .reason = Reason for the change
    .reason-first = Reason
    .changes = Main changes
    .unchanged = How personal information is processed does not change; only wording and spelling were revised.
    .more =
        { $count ->
            [one] There is { $count } more change, shown at { $address }.
           *[other] There are { $count } more changes, shown at { $address }.
        }
    .parts = These parts of the Privacy Policy contain further changes.
    .parts-at = See the comparison for details: { $address }
    .contact = Contact
    .department = Department in charge
    .person = Person in charge
    .phone = Phone
    .email = Email
    .texts = Where to read the Privacy Policy
    .compare = Comparison of the Privacy Policy before and after the change
    .new = Privacy Policy after the change
    .new-first = Privacy Policy
    .old = Privacy Policy before the change
    .history = Privacy Policies by period of application
    .address = Address of this notice
    .record = Checking the record
    .witness = The value below is computed from the whole record of Privacy Policies announced up to this notice. Keep it to check later that the record has not been altered.
    .head = Check value of the record

## For telephones: only characters that `CP949` has.

notice-brief =
    .reason = Reason
    .contact = Contact
    .address = Details
    .more-at =
        { $count ->
            [one] { $count } more change
           *[other] { $count } more changes
        }
    .all-at =
        { $count ->
            [one] { $count } change
           *[other] { $count } changes
        }
    .parts = Further changes in: { LIST($parts) }
notice-sms =
    .whole = [{ $name }] The Privacy Policy changes on { $date }. { $address }
    .whole-first = [{ $name }] The Privacy Policy takes effect on { $date }. { $address }
    .named = [{ $name }] Privacy Policy change: { $address }
    .named-first = [{ $name }] Privacy Policy: { $address }
    .least = Policy change: { $address }
    .least-first = Privacy Policy: { $address }
    .title = [{ $name }] Notice of change of the Privacy Policy
    .title-first = [{ $name }] Notice of the Privacy Policy
    .opening = The Privacy Policy changes on { $date }.
    .opening-first = The Privacy Policy takes effect on { $date }.
notice-alimtalk =
    .variable = name
    .greeting = Dear { $receiver }, this is { $name }.

## Calendar, feeds, poster

notice-calendar =
    .summary = { $name }: the changed Privacy Policy takes effect
    .summary-first = { $name }: the Privacy Policy takes effect
notice-feed =
    .title = { $name }: changes of the Privacy Policy
notice-poster =
    .date = { $date }
    .headline = The Privacy Policy changes on this date.
    .headline-first = The Privacy Policy takes effect on this date.

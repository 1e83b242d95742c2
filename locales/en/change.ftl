# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.

change-part = { $whole } – { CAP($part) }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] “{ $subject }” is added to the processing activities. Items processed: { $after }
   *[other] “{ $subject }” is added to the processing activities.
}
change-activity-removed = “{ $subject }” is removed from the processing activities.
change-activity-renamed = An activity has another name: { $before } → { $after }
change-collection-item-added = Added to the items processed for “{ $section }”: { $subject }
change-collection-item-removed = Removed from the items processed for “{ $section }”: { $subject }
change-collection-requiredness-raised = Required instead of optional for “{ $section }”: { $subject }
change-collection-requiredness-lowered = Optional instead of required for “{ $section }”: { $subject }
change-collection-class-changed = For “{ $section }”, now listed under “{ $after }” instead of “{ $before }”: { $subject }
change-collection-basis-changed = { $how ->
    [added] The legal basis of “{ $section }” is now stated: { $after }
    [removed] The legal basis of “{ $section }” is no longer stated: { $before }
    [changed] The legal basis of “{ $section }” changes: { $before } → { $after }
   *[other] The legal basis of “{ $section }” changes.
}
change-collection-method-changed = { $how ->
    [added] Added to “{ $section }”: { $after }
    [removed] Deleted from “{ $section }”: { $before }
    [changed] Changed in “{ $section }”: { $before } → { $after }
   *[other] The content of “{ $section }” changes.
}
change-purpose-added = Added to the purposes of “{ $section }”: { $subject }
change-purpose-removed = Deleted from the purposes of “{ $section }”: { $subject }
change-purpose-changed = { $how ->
    [added] Among the purposes of “{ $section }”, “{ $subject }” now comes under another purpose: { $after }
    [removed] Among the purposes of “{ $section }”, “{ $subject }” no longer comes under another purpose: { $before }
    [changed] Among the purposes of “{ $section }”, “{ $subject }” comes under another purpose: { $before } → { $after }
   *[other] Among the purposes of “{ $section }”, “{ $subject }” is stated otherwise.
}

## Retention

change-retention-extended = The retention period of “{ $subject }” is extended from { $before } to { $after }.
change-retention-shortened = The retention period of “{ $subject }” is shortened from { $before } to { $after }.
change-retention-basis-changed = { $how ->
    [added] The legal basis for retaining “{ $subject }” is now stated: { $after }
    [removed] The legal basis for retaining “{ $subject }” is no longer stated: { $before }
    [changed] The retention period of “{ $subject }” stays the same, but its legal basis changes: { $before } → { $after }
   *[other] The legal basis for retaining “{ $subject }” changes.
}
change-retention-changed-incomparable = { $how ->
    [added] A retention period is now stated for “{ $subject }”: { $after }
    [removed] The retention period of “{ $subject }” is no longer stated: { $before }
    [changed] The retention period of “{ $subject }” changes: { $before } → { $after }
   *[other] The retention period of “{ $subject }” changes.
}
change-retention-items = { $how ->
    [added] The items kept by law in “{ $subject }” are now stated: { $after }
    [removed] The items kept by law in “{ $subject }” are no longer stated: { $before }
    [changed] The items kept by law in “{ $subject }” change: { $before } → { $after }
   *[other] The items kept by law in “{ $subject }” change.
}
change-retention-record-added = { $how ->
    [added] Added to the records kept by law: { $subject }. Period of retention: { $after }
   *[other] Added to the records kept by law: { $subject }
}
change-retention-record-removed = Removed from the records kept by law: { $subject }

## Provision to third parties

change-recipient-added = Added to the recipients of personal information: { $subject }
change-recipient-removed = Removed from the recipients of personal information: { $subject }
change-recipient-renamed = A recipient of personal information has another name: { $before } → { $after }
change-recipient-items = { $how ->
    [added] The items provided to “{ $subject }” are now stated: { $after }
    [removed] The items provided to “{ $subject }” are no longer stated: { $before }
    [changed] The items provided to “{ $subject }” change: { $before } → { $after }
   *[other] The items provided to “{ $subject }” change.
}
change-recipient-purpose = { $how ->
    [added] The purposes for which “{ $subject }” uses personal information are now stated: { $after }
    [removed] The purposes for which “{ $subject }” uses personal information are no longer stated: { $before }
    [changed] The purposes for which “{ $subject }” uses personal information change: { $before } → { $after }
   *[other] The purposes for which “{ $subject }” uses personal information change.
}
change-recipient-term = { $how ->
    [added] The period for which “{ $subject }” retains and uses personal information is now stated: { $after }
    [removed] The period for which “{ $subject }” retains and uses personal information is no longer stated: { $before }
    [changed] The period for which “{ $subject }” retains and uses personal information changes: { $before } → { $after }
   *[other] The period for which “{ $subject }” retains and uses personal information changes.
}
change-recipient-basis = { $how ->
    [added] The basis for provision to “{ $subject }” is now stated: { $after }
    [removed] The basis for provision to “{ $subject }” is no longer stated: { $before }
    [changed] The basis for provision to “{ $subject }” changes: { $before } → { $after }
   *[other] The basis for provision to “{ $subject }” changes.
}
change-provision-case-added = Added to the cases in which personal information is provided to third parties: { $subject }
change-provision-case-removed = Deleted from the cases in which personal information is provided to third parties: { $subject }

## Cross-border transfer

change-transfer-added = Added to the cross-border transfers. Recipient: { $subject }
change-transfer-removed = Removed from the cross-border transfers. Recipient: { $subject }
change-transfer-changed = { $how ->
    [added] Added to “{ $section }” for { $subject }: { $after }
    [removed] Deleted from “{ $section }” for { $subject }: { $before }
    [changed] Changed in “{ $section }” for { $subject }: { $before } → { $after }
   *[other] The content of “{ $section }” for { $subject } changes.
}

## Entrustment

change-entrustment-started = Entrustment of personal information processing is added.
change-entrustment-ended = Entrustment of personal information processing is removed.
change-entrustee-added = Added to the entrustees: { $subject }
change-entrustee-removed = Removed from the entrustees: { $subject }
change-entrustee-renamed = An entrustee has another name: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] The work entrusted to { $subject } is now stated: { $after }
    [removed] The work entrusted to { $subject } is no longer stated: { $before }
    [changed] The work entrusted to { $subject } changes: { $before } → { $after }
   *[other] The work entrusted to { $subject } changes.
}
change-entrustee-items = { $how ->
    [added] The items processed by { $subject } are now stated: { $after }
    [removed] The items processed by { $subject } are no longer stated: { $before }
    [changed] The items processed by { $subject } change: { $before } → { $after }
   *[other] The items processed by { $subject } change.
}
change-entrustee-term = { $how ->
    [added] How long { $subject } retains and uses personal information is now stated: until { $after }
    [removed] How long { $subject } retains and uses personal information is no longer stated: until { $before }
    [changed] How long { $subject } retains and uses personal information changes: until { $before } → until { $after }
   *[other] How long { $subject } retains and uses personal information changes.
}
change-re-entrustee-added = Added to the re-entrustees: { $subject }
change-re-entrustee-removed = Removed from the re-entrustees: { $subject }
change-re-entrustee-changed = { $how ->
    [added] Added about the re-entrustee { $subject }: { $after }
    [removed] Deleted about the re-entrustee { $subject }: { $before }
    [changed] What is stated about a re-entrustee changes: { $before } → { $after }
   *[other] What is stated about the re-entrustee { $subject } changes.
}

## Officer, rights and remedies

change-officer = privacy officer
change-officer-changed = { $how ->
    [added] { CAP($section) } is now stated: { $after }
    [removed] { CAP($section) } is no longer stated: { $before }
    [changed] { CAP($section) } changes: { $before } → { $after }
   *[other] { CAP($section) } changes.
}
change-officer-contact-changed = { $how ->
    [added] { CAP($section) } is now stated: { $after }
    [removed] { CAP($section) } is no longer stated: { $before }
    [changed] { CAP($section) } changes: { $before } → { $after }
   *[other] { CAP($section) } changes.
}
change-rights-channel-added = Added to “{ $section }”: { $subject }
change-rights-channel-removed = Deleted from “{ $section }”: { $subject }
change-rights =
    .answer-days = time limit for informing of the results
    .agent = exercise of rights through a legal representative or an authorized person
change-remedy-changed = { $how ->
    [added] Added to “{ $section }”: { $after }
    [removed] Deleted from “{ $section }”: { $before }
    [changed] { CAP($section) } changes: { $before } → { $after }
   *[other] The information in “{ $section }” changes.
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] Added to “{ $section }”: { $after }
    [removed] Deleted from “{ $section }”: { $before }
    [changed] Changed in “{ $section }”: { $before } → { $after }
   *[other] The content of “{ $section }” changes.
}
change-device-changed = { $how ->
    [added] Added to “{ $section }”: { $after }
    [removed] Deleted from “{ $section }”: { $before }
    [changed] Changed in “{ $section }”: { $before } → { $after }
   *[other] The content of “{ $section }” changes.
}
change-device =
    .choices = choices in the settings of web browsers and the like
change-security-added = Added to the measures to ensure the safety of personal information: { $subject }
change-security-removed = Deleted from the measures to ensure the safety of personal information: { $subject }

## The policy and the controller

change-promise =
    .days = advance notice of changes
    .adverse-days = advance notice of unfavorable changes
change-notice-period-changed = { $how ->
    [added] A period for { $section } is now stated: { $after }
    [removed] A period for { $section } is no longer stated: { $before }
    [changed] The period for { $section } changes from { $before } to { $after }.
   *[other] The period for { $section } changes.
}
change-controller = controller
    .name = name of the controller
    .called = how the policy calls the controller
    .kind = kind of controller
    .address = address of the controller
    .website = website of the controller
    .phone = telephone number of the controller
change-controller-changed = { $how ->
    [added] { CAP($subject) } is now stated: { $after }
    [removed] { CAP($subject) } is no longer stated: { $before }
    [changed] { CAP($subject) } changes: { $before } → { $after }
   *[other] { CAP($subject) } changes.
}
change-policy = Privacy Policy
change-law-reference-changed = { $how ->
    [added] A reference to the law is added: { $after }
    [removed] A reference to the law is deleted: { $before }
    [changed] A reference to the law changes: { $before } → { $after }
   *[other] A reference to the law changes.
}
change-date-changed = { $how ->
    [added] { CAP($section) } is now stated: { $after }
    [removed] { CAP($section) } is no longer stated: { $before }
    [changed] { CAP($section) } changes: { $before } → { $after }
   *[other] { CAP($section) } changes.
}
change-section-added = The part “{ $section }” is added.
change-section-removed = The part “{ $section }” is deleted.
change-section-started = There was nothing to state under “{ $section }”; now there is.
change-section-ended = There is no longer anything to state under “{ $section }”.
change-section-changed = { $how ->
    [added] Added to “{ $section }”: { $after }
    [removed] Deleted from “{ $section }”: { $before }
    [changed] Changed in “{ $section }”: { $before } → { $after }
   *[other] The content of “{ $section }” changes.
}
change-section-moved = The part “{ $section }” moves to another place.

## Form

change-order-only = In “{ $section }”, only the order changes. The content is the same.
change-wording-only = { $how ->
    [added] Added to the wording of “{ $section }”: { $after }
    [removed] Deleted from the wording of “{ $section }”: { $before }
    [changed] Changed in the wording of “{ $section }”: { $before } → { $after }
   *[other] The wording of “{ $section }” changes.
}
change-wording-revised = The wording of “{ $section }” is revised. The content is the same.
change-typography-only = In “{ $section }”, only spaces or punctuation change. The content is the same.
change-translation-revised = The translation of “{ $section }” is revised. The Korean text is the same.
change-correction = An error in the previous Privacy Policy is corrected.

## Severity

change-severity-consent-review = review of consent or another basis needed
change-severity-material = material change
change-severity-admin = administrative change
change-severity-editorial = editorial change

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Where the processing rests on consent, data subjects shall be informed of the change and consent obtained anew under { LIST($laws) }.
change-duty-statute-only = Under { LIST($laws) }, resident registration numbers may be processed only where an Act, a Presidential Decree or the like so provides. A ministerial ordinance or the consent of data subjects is not a basis.
change-duty-separate-consent = Under { LIST($laws) }, separate consent of data subjects is required, unless a statute requires or permits the processing.
# gongji-ignore: missing_term (consent is always to the processing of personal information)
change-duty-promotion-consent = Under { LIST($laws) }, consent to processing for promotion or solicitation of sales shall be obtained separately from other consent.
change-duty-transfer-consent = Under { LIST($laws) }, where a cross-border transfer rests on consent, data subjects shall be informed of its particulars and separate consent obtained; the same applies when they change.
change-duty-representative-consent = Under { LIST($laws) }, where the processing of personal information of children under 14 rests on consent, their legal representatives shall be informed of the change and their consent obtained anew.
change-duty-individual-notice = Under { LIST($laws) }, each data subject shall be individually notified of the change, in writing or the like. Posting for at least 30 days suffices only where this is impossible.

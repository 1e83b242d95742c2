# Whole sentences that a policy may add to its sections. $we is what the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { CAP($we) } regards the personal information of data subjects as important.
statement-policy-explains-collection-use-protection-and-security = This Privacy Policy explains how personal information is collected, used and protected and what measures are taken to ensure its safety.
statement-highest-priority-on-protection = { CAP($we) } places the highest priority on protecting the personal information of data subjects and processes it safely in accordance with the relevant laws.
statement-policy-covers-collection-use-storage-and-protection = This Privacy Policy sets out how personal information is collected, used, stored and protected.
statement-processed-with-consent-under-law = All personal information handled by { $we } is collected, retained and processed on the basis of the relevant laws and with the consent of the data subject.
statement-values-and-complies-with-protection-rules = { CAP($we) } values the personal information of data subjects and complies with the rules of the relevant laws on its protection.
statement-strict-security-against-unauthorized-access = { CAP($we) } does its best to maintain strict security against unauthorized access to personal information.
statement-policy-explains-purpose-method-and-measures = Through this Privacy Policy, { $we } informs data subjects of the purposes and manner in which the personal information they provide is used, and of the measures that protect it.
statement-protection-on-internet-extremely-important = { CAP($we) } attaches the utmost importance to protecting personal information on the internet and works to safeguard the personal information that data subjects provide.
statement-policy-based-on-service-provider-rules = { CAP($we) } has drawn up this Privacy Policy on the basis of the rules that information and communications service providers must observe.
statement-policy-helps-understanding = This Privacy Policy helps data subjects understand how the personal information collected is used and kept safe.
statement-takes-privacy-very-seriously = { CAP($we) } takes the privacy of data subjects very seriously.

## Purposes

statement-minimum-information-for-better-services = { CAP($we) } collects only the minimum personal information necessary to provide better services.
statement-used-only-for-these-purposes = All information provided by data subjects is used only for these purposes.
statement-purpose-change-requires-prior-consent = Prior consent is sought if the purpose of use changes.
statement-purpose-change-requires-measures-under-law = { CAP($we) } does not use personal information for other purposes and, if the purpose of use changes, takes the necessary measures such as obtaining separate consent under Article 18 of the Personal Information Protection Act.

## Items

statement-minimum-items-collected = { CAP($we) } collects only the minimum personal information necessary for the use of its services.
statement-minimum-items-collected-at-registration = At membership registration, { $we } collects only the minimum personal information necessary for the use of its services.
statement-required-and-optional-items = The items collected are divided into required items and optional items.
statement-optional-items-do-not-restrict-use = Leaving optional items such as whether to receive emails blank does not restrict the use of the services.
statement-phone-is-optional-at-members-choice = Members choose whether to enter their telephone number.
statement-collected-for-customer-support-and-service = { CAP($we) } collects personal information to provide customer support and services.
statement-automatic-items-may-be-generated = Items collected automatically may be generated and collected while the services are used or provided.
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = The analysis of users covers the use of free estimates, self-diagnosis, coupons and the like.
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = The analysis of users covers only the use of free estimates, self-diagnosis and coupons.
statement-medical-records-kept-under-medical-service-act = The Medical Service Act obliges { $we } to retain unique identification information and medical records.
statement-no-separate-consent-for-medical-information = Medical information is collected without separate consent.
statement-medical-information-kept-under-medical-service-act = Under the Medical Service Act, { $we } is obliged to retain unique identification information and medical information.
statement-separate-consent-not-required = Separate consent is not required for unique identification information and medical information.
statement-items-without-consent-listed-separately = { CAP($we) } publishes the items of personal information processed without consent and their legal basis separately from the personal information processed with consent.
statement-resident-registration-number-only-by-law = Resident registration numbers are processed only where laws and regulations so provide and never on the basis of consent.
statement-sensitive-information-with-separate-consent = Unless laws and regulations require or allow its processing, sensitive information is processed only with consent obtained separately from the consent to the processing of other personal information.
statement-promotional-information-with-separate-consent = Consent to receiving promotional information is obtained separately from other consent, and refusing it does not restrict the use of other services.
statement-optional-consent-does-not-restrict-use = Refusing consent to this processing does not restrict the use of the services.
statement-legal-representative-items-only-for-children = The items on the legal representative are collected only where the data subject is a child under 14 years of age.
statement-refusal-of-required-items = If the provision of required items is refused, the service concerned is difficult to use.

## Retention

statement-destroyed-promptly-without-exception = Once the purpose of collection has been achieved, { $we } destroys personal information promptly and without exception.
statement-destroyed-safely-after-statutory-period = After the retention period prescribed by law has passed, personal information is safely destroyed.
statement-other-statutory-periods-apply = Other mandatory retention periods required by law also apply.
statement-destroyed-without-delay-in-principle = In principle, { $we } destroys personal information such as the name and email address without delay once the purpose of its collection and use has been achieved.
statement-preservation-by-law-not-applied-to-current-services = This duty of preservation under legislation and commercial law is not applied to the current services.
statement-kept-for-individually-consented-period = Where the data subject has given individual consent, the information is kept until the end of the period consented to.
statement-destroyed-when-purpose-of-collection-or-provision-achieved = When the purpose for which personal information was collected or received has been achieved, { $we } destroys it without delay.
statement-retained-where-commercial-act-or-other-laws-require = Personal information whose purpose has been achieved may still be retained where laws such as the Commercial Act require its preservation.
statement-processed-within-period-of-law-or-consent = { CAP($we) } processes and retains personal information within the retention period prescribed by law or consented to by the data subject.
statement-medical-record-period-extended-once = Where necessary for continued medical care, the preservation period of medical records may be extended once, by no more than the same period.
statement-only-statistics-kept-afterwards = After the retention period, only statistics that do not identify individuals are kept.
statement-listed-as-visit-records = These are kept as records of visits.

## Children

statement-consent-of-legal-representative-always-obtained = { CAP($we) } always obtains the consent of the legal representative when collecting personal information of children under 14 years of age.
statement-minimum-collected-to-obtain-consent = { CAP($we) } collects from the child the minimum information on the legal representative needed to obtain that consent.
statement-legal-representative-verified-before-acting = Once verified as such, the legal representative may view, correct or erase the child's personal information directly.
statement-necessary-measures-for-legal-representative = If the legal representative contacts the privacy officer, { $we } takes the necessary measures.
statement-children-information-not-provided-or-shared = { CAP($we) } neither provides children's information to third parties nor shares it with them.
statement-children-information-not-used-until-corrected = If the legal representative requests the correction of errors in the child's personal information, { $we } does not use or provide that information until the errors are corrected.
statement-legal-representative-acts-for-registered-children = Legal representatives may exercise these rights over the personal information of children under 14 years of age registered with { $we }.
statement-children-not-collected = { CAP($we) } does not collect personal information of children under 14 years of age.
statement-consent-of-legal-representative-obtained-and-confirmed = Where consent is needed to process personal information of a child under 14 years of age, { $we } obtains the consent of the legal representative and confirms that the legal representative has consented.
statement-children-informed-in-plain-language = When informing children under 14 years of age about the processing of personal information, { $we } uses forms that are easy to understand and clear and plain language.

## Destruction

statement-destroyed-promptly-after-collection-and-use = { CAP($we) } destroys personal information promptly once the purpose of its collection and use has been achieved.
statement-destroyed-immediately-after-collection-and-use = { CAP($we) } destroys personal information immediately after the purpose of its collection and use has been achieved.
statement-moved-to-separate-database-or-documents = Information provided for membership registration and the like is transferred to a separate database or, for paper forms, stored separately as documents.
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = What has been transferred is kept for a certain period according to internal policies and the relevant laws (see “{ retention }”) and is then destroyed.
statement-separate-database-used-only-for-retention = Unless a statute so requires, personal information in the separate database is not used for any purpose other than retention.
statement-destroyed-when-service-use-ends = { CAP($we) } destroys personal information without delay once the use of the service is completed.
statement-non-identifying-information-may-be-kept = Information that does not identify individuals, such as gender and age group, may be retained.
statement-membership-information-destroyed-immediately = Information entered for membership registration and the like is destroyed immediately after the purpose has been achieved.
statement-destruction-selected-and-approved = { CAP($we) } selects the personal information for which a ground for destruction has arisen and destroys it with the approval of the privacy officer.
statement-kept-by-law-stored-separately = Personal information that must be preserved under other laws is moved to a separate database or kept in a different place.

## Provision

statement-no-use-or-provision-beyond-notified-scope = Except with the consent of the data subject or as prescribed by the relevant laws, { $we } does not use personal information beyond the scope notified in “{ purposes }”, or provide it to other persons, companies or institutions.
statement-not-provided-to-outside-parties-in-principle = In principle, { $we } does not provide personal information to outside parties.
statement-not-provided-to-outside-parties = { CAP($we) } does not provide personal information to any outside parties.
statement-provision-applies-only-to-non-identifying-information = Information that identifies an individual is destroyed automatically once the service has been used, so the above exceptions apply only to information that does not identify an individual.
statement-provided-only-within-law = { CAP($we) } processes personal information only within the purposes of processing and provides it to third parties only with the consent of the data subject or where a statute so allows.
statement-provision-may-be-refused = Data subjects may refuse consent to provision to third parties, in which case services that need that consent may not be available.
statement-recipient-named-when-consent-obtained = The name of the medical institution that receives the information is given when the consent of the data subject is obtained.

## Entrustment

statement-no-entrustment-without-consent = { CAP($we) } does not entrust the processing of personal information to outside companies without the consent of the data subject.
statement-no-entrustment-at-present = { CAP($we) } does not at present entrust the processing of personal information to outside companies.
statement-entrustment-notified-with-prior-consent = If entrustment becomes necessary in the future, the entrustees and the content of the entrusted tasks will be notified and prior consent will be obtained.
statement-entrustment-notified-in-detail-with-consent = If entrustment becomes necessary in the future, the entrustees and the content of the entrusted tasks will be notified in detail and consent will be obtained.
statement-entrustment-notified-with-prior-consent-if-necessary = If entrustment becomes necessary in the future, the entrustees and the content of the entrusted tasks will be notified and, if necessary, prior consent will be obtained.
statement-collection-and-analysis-entrusted-to-improve-services = To improve its services, { $we } entrusts the collection and analysis of personal information to outside companies.
statement-processing-entrusted-for-execution-of-services = { CAP($we) } entrusts the processing of personal information for the execution of its services.
statement-entrustment-details-by-email-phone-or-website = Details of the entrustees, the scope of entrustment and the information shared are announced by email, by telephone or on the website.
statement-contract-sets-provisions-for-safe-management = The entrustment contract sets out what is necessary for personal information to be managed safely in accordance with the relevant laws.
statement-contract-requires-compliance-with-protection-instructions = The entrustment contract requires compliance with instructions on the protection of personal information.
statement-contract-requires-confidentiality = The entrustment contract requires personal information to be kept confidential.
statement-contract-prohibits-third-party-provision = The entrustment contract prohibits provision of personal information to third parties.
statement-contract-stored-electronically = The details of the entrustment contract are stored electronically.
statement-contract-terms-and-supervision = The entrustment contract sets out the prohibition of processing beyond the entrusted tasks, measures to ensure safety, restrictions on re-entrustment, supervision and compensation for damage, and { $we } supervises whether the entrustee processes personal information safely.
statement-entrustment-changes-published-without-delay = If the entrusted tasks or the entrustees change, the change is published in this Privacy Policy without delay.
statement-entrustment-published-when-begun = If the processing of personal information is entrusted in the future, the entrusted work and the entrustees will be published in this Privacy Policy.

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { CAP($we) } takes technical and managerial measures against the loss, theft, leakage, alteration and damage of personal information.
statement-various-technical-security-measures = { CAP($we) } implements various security measures as technical measures to protect personal information.
statement-managerial-measures-implemented = { CAP($we) } also implements managerial measures to protect personal information.
statement-technical-and-organizational-precautions = { CAP($we) } implements technical and organizational precautions to protect personal information.

## Cookies

statement-cookies-and-other-devices-operated = { CAP($we) } operates cookies and other devices that store and retrieve data subjects' information.
statement-cookies-may-be-used-for-services = { CAP($we) } may use cookies, which store information on use and retrieve it frequently.
statement-cookies-store-and-retrieve-from-time-to-time = { CAP($we) } uses cookies, which store and retrieve data subjects' information from time to time.
statement-cookies-are-small-text-files = Cookies are very small text files that the server operating the website sends to the data subject's browser and that are stored on the hard disk of the data subject's computer.
statement-cookies-are-small-amounts-of-information = Cookies are small amounts of information that the server (HTTP) running the website sends to the browser on the data subject's computer and that are also stored on the hard disk of that computer.
statement-cookies-identify-computers-not-persons = Cookies identify the data subject's computer but do not individually identify the data subject.
statement-right-to-refuse-cookies = Data subjects have the right to refuse the installation of cookies.
statement-choice-over-cookies = Data subjects have a choice over the installation of cookies.
statement-cookies-blocked-in-browser-settings = The settings at the top of the web browser allow data subjects to block the storage of cookies.
statement-login-features-restricted-without-cookies = If cookies are refused, some features of services that require login may be restricted.
statement-cookies-required-for-login-and-use = Cookies must be allowed in order to log in and use the services.
statement-login-services-difficult-without-cookies = If the storage of cookies is refused, some services that require login may be difficult to use.
statement-some-services-difficult-without-cookies = If the installation of cookies is refused, some services may be difficult to provide.
statement-no-behavioral-information-collected = { CAP($we) } does not collect behavioral information for personalized advertising and does not allow third parties to collect it.

## Rights

statement-rights-over-own-or-childs-information = Data subjects and legal representatives may exercise these rights over their own personal information, or that of children under 14 years of age, registered with { $we }.
statement-rights-of-data-subjects-and-representatives-at-any-time = Data subjects and legal representatives may exercise these rights at any time.
statement-rights-at-any-time = Data subjects may exercise these rights at any time.
statement-responds-promptly = { CAP($we) } responds promptly to the requests of data subjects.
statement-inquiries-to-privacy-officer = Inquiries about personal information may be addressed to the privacy officer.
statement-acts-promptly-when-officer-contacted = If a data subject contacts the privacy officer, { $we } promptly takes action.
statement-not-used-until-corrected = If a data subject requests the correction of errors in personal information, { $we } does not use or provide that information until the correction is completed.
statement-third-parties-notified-of-correction = Where incorrect personal information has already reached a third party, { $we } promptly notifies that third party of the correction so that it is made there as well.
statement-terminated-information-handled-by-retention-period = { CAP($we) } handles personal information that has been terminated or deleted as set out in “{ retention }”.
statement-no-identifying-information-stored-at-present = { CAP($we) } does not at present store information that can identify an individual.
statement-future-storage-notified-with-consent = Should { $we } keep such information in the future, it will give detailed notice and obtain consent.
statement-respects-rights-and-responds-promptly-and-diligently = { CAP($we) } respects the rights of data subjects over their personal information and responds promptly and diligently to requests for access, correction or erasure.
statement-visit-only-to-protect-personal-information = Requests for access, correction or erasure are accepted only in person in order to protect personal information.
statement-statutory-records-not-changed-during-retention = Even on request, personal information whose storage is required by law cannot be modified or deleted until the storage period ends.
statement-identity-verified-before-withdrawal = Membership can be withdrawn after the identity verification process.
# gongji-ignore: missing_term (only data subjects consent)
statement-consent-withdrawn-at-any-time = Consent to the collection, use and provision of personal information may be withdrawn at any time.
statement-consent-withdrawn-by-leaving-membership = The consent given at membership registration can be withdrawn by withdrawing from membership.
statement-officer-deletes-promptly-on-withdrawal = If contacted, the privacy officer promptly takes action to delete the personal information.
statement-destroyed-without-delay-on-withdrawal = If the privacy officer is contacted, { $we } takes the necessary measures, including destruction of the personal information, without delay.
statement-withdrawn-information-destroyed = When consent is withdrawn, the personal information concerned is destroyed without delay unless it is kept under laws and regulations.
statement-answered-within-ten-days = { CAP($we) } informs the data subject of the action taken within 10 days of receiving a request for access, correction, erasure or suspension of processing.
statement-agent-needs-power-of-attorney = Where rights are exercised through an agent, a power of attorney in Form No. 11 attached to the Notification on Methods of Processing Personal Information must be submitted.
statement-requester-identity-confirmed = { CAP($we) } confirms that the person exercising a right is the data subject or a duly authorized agent.
statement-requests-as-easy-as-collection = { CAP($we) } also accepts requests for access and the like in the ways in which it collects personal information, by a procedure no more difficult than that of collection.
statement-erasure-limited-by-other-laws = The erasure of personal information that other laws require to be collected cannot be requested.
statement-objection-against-refusal = If a request is refused, the data subject may object to { $we }, which reviews the objection and gives notice of the result.
statement-refusal-reason-notified = If { $we } does not comply with a request, it gives notice of the reason and of how to object.
statement-appeal-against-public-body = A person whose rights or interests are infringed by a disposition or omission of a public body concerning a request for access, correction, erasure or suspension of processing may file an administrative appeal.
statement-medical-record-copies-under-medical-service-act = Access to and copies of medical records are governed by Article 21 of the Medical Service Act.
statement-no-automated-decisions = { CAP($we) } makes no decisions by processing personal information with a fully automated system.
statement-complaint-to-supervisory-authority = Data subjects in the European Union may lodge a complaint with the supervisory authority of the member state in which they habitually reside or work, or in which the infringement took place.

## Privacy officer

statement-department-and-officer-designated = { CAP($we) } has designated a department and a privacy officer to protect personal information and handle complaints about it.
statement-officer-designated-to-protect-and-resolve = { CAP($we) } has appointed a privacy officer to protect personal information and handle complaints about it.
statement-customer-service-team-operated = { CAP($we) } operates a customer service team in charge of managing personal information.
statement-questions-to-team-or-officer = Questions about personal information may be addressed to the customer service team or the privacy officer.
statement-complaints-to-officer-or-department = Complaints and concerns about personal information may be reported to the privacy officer or the department in charge.
statement-complaints-to-officer = All complaints about the protection of personal information that arise while using the services may be reported to the privacy officer.
statement-answers-promptly-and-sufficiently = { CAP($we) } gives prompt and sufficient answers to reports.

## Remedies

statement-report-or-consult-other-infringements = To report or seek advice on other infringements of personal information, the following bodies may be contacted.

## Cameras

statement-video-use-provision-destruction-and-access-recorded = Matters concerning the use, provision to third parties, destruction and requests for access of personal visual information are recorded and managed.
statement-video-permanently-deleted-after-retention = When the retention period expires, the visual information is permanently deleted by an irreversible method, and printouts are shredded or incinerated.
statement-video-viewing-requested-at-any-time = Data subjects may at any time request the operator of the visual data processing devices to let them view their personal visual information or to confirm that it exists.
statement-video-viewing-limited-to-urgent-protection = This is, however, confined to personal visual information that is clearly needed to protect the data subject's life, body or property from imminent danger.
statement-video-viewing-refused-if-destroyed = Viewing may be refused if the visual information has been destroyed after its retention period expired.
statement-video-viewing-refused-for-other-legitimate-reasons = Viewing may be refused if there are other legitimate reasons to refuse it.
statement-video-own-footage-viewable = Data subjects may request to view the personal visual information in which they appear, and { $we } obscures the parts that might infringe the privacy of others.
statement-video-others-footage-limited = Personal visual information in which other persons appear may be viewed only where this is clearly necessary for urgent interests in life, body or property.
statement-video-without-sound = The visual data processing devices do not record sound.
statement-no-cameras-in-private-places = No visual data processing devices are installed in places where privacy could be infringed, such as consultation rooms, changing rooms and toilets.
statement-camera-signs-posted = { CAP($we) } posts signs so that recording is easily recognized.

## Changes

statement-check-policy-regularly = Please check this Privacy Policy regularly when visiting the website.
statement-changes-reflected-promptly = Any changes are promptly reflected in the Privacy Policy.
statement-additions-deletions-and-modifications-announced = Any addition, deletion or modification of content in the Privacy Policy is announced.
statement-announced-when-revised = { CAP($we) } gives notice when it revises the Privacy Policy.
statement-previous-versions-available = Previous versions of the Privacy Policy can be viewed at any time together with the period in which each applied.
statement-comparison-published = The changed content is published with a comparison before and after the change.

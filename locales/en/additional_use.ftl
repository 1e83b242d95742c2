# Criteria for additional use or provision (PIPA art. 15(3), 17(4), Decree art. 14-2)

additional_use = Criteria for judging additional use or provision that occurs continuously
    .intro = Under Articles 15 (3) and 17 (4) of the Personal Information Protection Act, and having considered the matters set out in Article 14-2 of its Enforcement Decree, { $we } additionally uses or provides personal information as follows without the consent of the data subject.
    .none = { CAP($we) } does not additionally use or provide personal information without the consent of the data subject.
    .items = Items of personal information used or provided
    .recipient = Recipient
    .retention = Period of retention and use
    .relevance = Relevance to the original purpose of collection
    .foreseeability = Foreseeability of the additional use or provision
    .interests = Whether it unfairly infringes on the interests of the data subject
    .safeguards = Measures needed to ensure safety, such as pseudonymization or encryption

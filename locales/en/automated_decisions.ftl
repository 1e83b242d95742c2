# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = Automated decisions
    .intro = { CAP($we) } makes the following decisions by processing personal information with a fully automated system.
    .none = { CAP($we) } makes no decisions by processing personal information with a fully automated system.
    .decision = Automated decision for { $purpose }
    .subjects = Scope of the data subjects concerned
    .items = Main types of personal information used for the decision
    .criteria = Matters considered, and procedure by which the main personal information is processed
    .sensitive = Purpose and items, where sensitive information or personal information of children under 14 is processed
    .refusal = Method and procedure for refusing the decision or requesting an explanation and the like

# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = Automated decisions
    .intro = { CAP($we) } makes the following decisions by processing personal information with a fully automated system.
    .none = { CAP($we) } makes no decisions by processing personal information with a fully automated system.
    .decision = Automated decision for { $purpose }
    .subjects = Data subjects concerned
    .items = Main personal information used for the decision
    .criteria = Matters considered and procedure of the decision
    .sensitive = Purpose and items of the processing of sensitive or children's information
    .refusal = How to refuse or to request an explanation

# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = Measures to ensure the safety of personal information
    .intro = { CAP($we) } takes the following measures to ensure the safety of personal information.
    .none = { CAP($we) } does not set out measures to ensure safety in this Privacy Policy.
    .managerial = Managerial measures
    .technical = Technical measures
    .physical = Physical measures
    .measure = { CAP($measure) }
    .measure-with-detail = { CAP($measure) }: { $detail }

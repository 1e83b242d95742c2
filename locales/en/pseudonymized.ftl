# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = Processing of pseudonymized information
    .intro = { CAP($we) } processes pseudonymized information as follows.
    .none = { CAP($we) } does not process pseudonymized information.
    .uses = Purposes, items and periods of the processing of pseudonymized information
    .purposes = Purposes of processing
    .items = Items of personal information that are pseudonymized
    .retention = Period of processing and retention
    .provision = Provision to third parties
    .no-provision = Pseudonymized information is not provided to third parties.
    .entrustment = Entrustment of processing
    .no-entrustment = The processing of pseudonymized information is not entrusted to anyone.
    .safeguards = Measures to ensure the safety of pseudonymized information

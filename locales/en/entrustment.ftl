# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = Entrustment of personal information processing
    .intro = { CAP($we) } entrusts the processing of personal information as follows.
    .none = { CAP($we) } does not at present entrust the processing of personal information to anyone.
    .parties = Entrustees and entrusted work
    .name = Entrustee
    .tasks = Entrusted work
    .items = Items of personal information processed
    .until = Period of retention and use
    .re-entrusted = Re-entrustee
    .re-entrustee = { $name } ({ $tasks })

# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Purposes of processing personal information
    .intro = { CAP($we) } processes personal information for the following purposes.
    .heading = { CAP($text) }
    .none = { CAP($we) } does not process personal information.

# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Дербес деректерді өңдеу мақсаттары
    .intro = { CAP($we) } дербес деректерді мынадай мақсаттарда өңдейді.
    .heading = { CAP($text) }
    .none = { CAP($we) } дербес деректерді өңдемейді.

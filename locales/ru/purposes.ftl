# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Цели обработки персональных данных
    .intro = { CAP($we) } обрабатывает персональные данные в следующих целях.
    .heading = { CAP($text) }
    .none = { CAP($we) } не обрабатывает персональные данные.

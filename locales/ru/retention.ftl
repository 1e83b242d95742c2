# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Сроки обработки и хранения персональных данных
    .intro = { CAP($we) } обрабатывает и хранит персональные данные в течение следующих сроков.
    .none = { CAP($we) } не обрабатывает и не хранит персональные данные.
    .activities = Сроки хранения по видам обработки
    .activity = Вид обработки
    .retention = Срок обработки и хранения
    .kept-by-law = Записи, хранимые в соответствии с законодательством Республики Корея
    .kept-by-law-intro = Если законодательством Республики Корея установлена обязанность хранения, следующие записи хранятся в течение соответствующих сроков.
    .records = Хранимые записи и сроки хранения
    .record = Хранимые записи
    .period = Срок хранения
    .law = Основание хранения
    .items = Состав хранимых персональных данных
    .remarks = Примечание

# How periods are written. Other sections use them too. An event is in the genitive and begins with "даты" or "момента" (words/event.ftl).
# A period is in the nominative ("5 лет"). `or` joins periods of which one applies.
retention-rule =
    .or = { $first } либо { $second }
    .until = до { $event }
    .after = { $period } с { $event }
    .at-most = максимальный срок — { $period }
    .statutory = срок, установленный законодательством Республики Корея
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }; { LIST($laws) })
    .record-alone = { $period } ({ $record })

# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Дербес деректерді өңдеу және сақтау мерзімдері
    .intro = { CAP($we) } дербес деректерді мынадай мерзімдер ішінде өңдейді және сақтайды.
    .none = { CAP($we) } дербес деректерді өңдемейді және сақтамайды.
    .activities = Өңдеу түрлері бойынша сақтау мерзімдері
    .activity = Өңдеу түрі
    .retention = Өңдеу және сақтау мерзімі
    .kept-by-law = Корея Республикасының заңнамасына сәйкес сақталатын жазбалар
    .kept-by-law-intro = Корея Республикасының заңнамасында сақтау міндеті белгіленген жағдайда мынадай жазбалар тиісті мерзім ішінде сақталады.
    .records = Сақталатын жазбалар және сақтау мерзімдері
    .record = Сақталатын жазбалар
    .period = Сақтау мерзімі
    .law = Сақтау негізі
    .items = Сақталатын дербес деректердің құрамы
    .remarks = Ескертпе

# How periods are written. Other sections use them too. An event is a participle clause that qualifies "күн" (words/event.ftl).
# `or` joins periods of which one applies.
retention-rule =
    .or = { $first } немесе { $second }
    .until = { $event } күнге дейін
    .after = { $event } күннен бастап { $period }
    .at-most = ең көбі { $period }
    .statutory = Корея Республикасының заңнамасында белгіленген мерзім
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }; { LIST($laws) })
    .record-alone = { $period } ({ $record })

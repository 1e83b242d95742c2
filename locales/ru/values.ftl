# How values are written: periods, articles of law, numbers, consent. Shared by all sections.
# A citation names the law first, so that it needs no inflection: "Закон …, ст. 30 ч. 1 п. 5".

value-period = { $n }
    .years = { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
    .months = { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
    .days = { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
value-until = до { $event }
value-consent = согласие субъекта персональных данных
value-missing = не указано
value-citation =
    .whole = { $law }
    .with-article = { $law }, { $article }
value-article =
    .article = ст. { $n }
    .article-branch = ст. { $n }-{ $branch }
    .paragraph = { " " }ч. { $n }
    .subparagraph = { " " }п. { $n }
    .subparagraph-branch = { " " }п. { $n }-{ $branch }
    .item = { " " }подп. { $letter ->
        [a] «а»
        [b] «б»
        [c] «в»
        [d] «г»
        [e] «д»
        [f] «е»
        [g] «ж»
        [h] «з»
        [i] «и»
        [j] «к»
        [k] «л»
        [l] «м»
        [m] «н»
        [n] «о»
       *[other] «{ $letter }»
    }
    .point = ({ $letter })
value-numbering =
    .article = Статья { $n }
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [удалено]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

# How values are written: periods, articles of law, numbers, consent. Shared by all sections.
# A citation names the law first, so that it needs no case ending. Units: 조 = бап, 항 = тармақ, 호 = тармақша, 목 = абзац.

value-period = { $n }
    .years = { $n } жыл
    .months = { $n } ай
    .days = { $n } күн
value-until = { $event } күнге дейін
value-consent = дербес деректер субъектісінің келісімі
value-missing = көрсетілмеген
value-citation =
    .whole = { $law }
    .with-article = { $law }, { $article }
value-article =
    .article = { $n }-бап
    .article-branch = { $n }-{ $branch }-бап
    .paragraph = { " " }{ $n }-тармақ
    .subparagraph = { " " }{ $n }-тармақша
    .subparagraph-branch = { " " }{ $n }-{ $branch }-тармақша
    .item = { " " }«{ $letter }» абзацы
    .point = ({ $letter })
value-numbering =
    .article = { $n }-бап
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [өшірілді]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

# How values are written: periods, articles of law (條、項、款、目), numbers, consent. Shared by all sections. A law comes with its own 《》.

value-period = { $n }
    .years = { $n }年
    .months = { $n }個月
    .days = { $n }日
value-until = 至{ $event }止
value-consent = 當事人之同意
value-missing = 未記載
value-citation =
    .whole = { $law }
    .with-article = { $law }{ $article }
value-article =
    .article = 第{ $n }條
    .article-branch = 第{ $n }條之{ $branch }
    .paragraph = 第{ $n }項
    .subparagraph = 第{ $n }款
    .subparagraph-branch = 第{ $n }款之{ $branch }
    .item = 第{ $letter ->
        [a] 1
        [b] 2
        [c] 3
        [d] 4
        [e] 5
        [f] 6
        [g] 7
        [h] 8
        [i] 9
        [j] 10
        [k] 11
        [l] 12
        [m] 13
        [n] 14
       *[other] { $letter }
    }目
    .point = 第{ $letter }款
value-numbering =
    .article = 第{ $n }條
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [已刪除]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy. `.sentence`: the same in a sentence about a change.
value-series =
    .comma = 、
    .nested = ；
    .sentence = ；

# A name with the Korean original beside it.
value-name = { $name }（{ $original }）

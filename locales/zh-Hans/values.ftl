# How values are written: periods, articles of law, numbers, consent. Shared by all sections. The words of laws bring their brackets.

value-period = { $n }
    .years = { $n }年
    .months = { $n }个月
    .days = { $n }日
value-until = 至{ $event }为止
value-consent = 信息主体的同意
value-missing = 未载明
value-citation =
    .whole = { $law }
    .with-article = { $law }{ $article }
value-article =
    .article = 第{ $n }条
    .article-branch = 第{ $n }条之{ $branch }
    .paragraph = 第{ $n }款
    .subparagraph = 第{ $n }项
    .subparagraph-branch = 第{ $n }项之{ $branch }
    .item = { $letter ->
        [a] 第1目
        [b] 第2目
        [c] 第3目
        [d] 第4目
        [e] 第5目
        [f] 第6目
        [g] 第7目
        [h] 第8目
        [i] 第9目
        [j] 第10目
        [k] 第11目
        [l] 第12目
        [m] 第13目
        [n] 第14目
       *[other] { $letter }目
    }
    .point = ({ $letter })
value-numbering =
    .article = 第{ $n }条
    .number = { $n }.

# Stands where words were removed from the record
value-removed = ［已删除］

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { "、" }
    .nested = { "；" }
    .sentence = { "；" }

# A name with the Korean original beside it.
value-name = { $name }（{ $original }）

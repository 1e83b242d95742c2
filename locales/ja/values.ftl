# How values are written: periods, articles of law, numbers, consent. Shared by all sections. The words of laws bring their brackets.

value-period = { $n }
    .years = { $n }年
    .months = { $n }か月
    .days = { $n }日
value-until = { $event }まで
value-consent = 情報主体の同意
value-missing = 記載なし
value-citation =
    .whole = { $law }
    .with-article = { $law }{ $article }
value-article =
    .article = 第{ $n }条
    .article-branch = 第{ $n }条の{ $branch }
    .paragraph = 第{ $n }項
    .subparagraph = 第{ $n }号
    .subparagraph-branch = 第{ $n }号の{ $branch }
    .item = { $letter ->
        [a] イ
        [b] ロ
        [c] ハ
        [d] ニ
        [e] ホ
        [f] ヘ
        [g] ト
        [h] チ
        [i] リ
        [j] ヌ
        [k] ル
        [l] ヲ
        [m] ワ
        [n] カ
       *[other] { $letter }
    }
    .point = ({ $letter })
value-numbering =
    .article = 第{ $n }条
    .number = { $n }.

# Stands where words were removed from the record
value-removed = ［削除済み］

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { "、" }
    .nested = { "；" }
    .sentence = { "；" }

# A name with the Korean original beside it.
value-name = { $name }（{ $original }）

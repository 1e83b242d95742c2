# How values are written: periods, articles of law (Điều, khoản, điểm, tiết), numbers, consent. Shared by all sections. Nouns do not change after numbers.

value-period = { $n }
    .years = { $n } năm
    .months = { $n } tháng
    .days = { $n } ngày
value-until = đến { $event }
value-consent = sự đồng ý của chủ thể thông tin
value-missing = không ghi
value-citation =
    .whole = { $law }
    .with-article = { $article } { $law }
value-article =
    .article = Điều { $n }
    .article-branch = Điều { $n }-{ $branch }
    .paragraph = { " " }khoản { $n }
    .subparagraph = { " " }điểm { $n }
    .subparagraph-branch = { " " }điểm { $n }-{ $branch }
    .item = { " " }tiết { $letter }
    .point = { " " }điểm { $letter }
value-numbering =
    .article = Điều { $n }
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [đã xóa]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy. `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# How law texts write dates, to the day and to the month.
value-date =
    .day = ngày { $day } tháng { $month } năm { $year }
    .month = tháng { $month } năm { $year }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

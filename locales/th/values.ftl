# How values are written: periods, articles of law, numbers, consent. Shared by all sections.

value-period = { $n }
    .years = { $n } ปี
    .months = { $n } เดือน
    .days = { $n } วัน
value-until = จนถึง{ $event }
value-consent = ความยินยอมของเจ้าของข้อมูลส่วนบุคคล
value-missing = ไม่ได้ระบุไว้
value-citation =
    .whole = { $law }
    .with-article = { $article } แห่ง{ $law }
value-article =
    .article = มาตรา { $n }
    .article-branch = มาตรา { $n }-{ $branch }
    .paragraph = { " " }วรรค { $n }
    .subparagraph = { " " }({ $n })
    .subparagraph-branch = { " " }({ $n }-{ $branch })
    .item = { " " }({ $letter ->
        [a] ก
        [b] ข
        [c] ค
        [d] ง
        [e] จ
        [f] ฉ
        [g] ช
        [h] ซ
        [i] ฌ
        [j] ญ
        [k] ฎ
        [l] ฏ
        [m] ฐ
        [n] ฑ
       *[other] { $letter }
    })
    .point = { " " }({ $letter })
value-numbering =
    .article = ข้อ { $n }
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [ลบแล้ว]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# How law texts write dates, to the day and to the month.
value-date =
    .day = { $day } { $month-name } พ.ศ. { $buddhist-year } (ค.ศ. { $year })
    .month = { $month-name } พ.ศ. { $buddhist-year } (ค.ศ. { $year })

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

# How values are written: periods, articles of laws, numbers, consent. Used in several parts.
# A period is in the nominative (سنتان): sentences put it after a colon or where the nominative stands.

value-period = { $n }
    .years = { $n ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
       *[other] { $n } سنة
    }
    .months = { $n ->
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
    .days = { $n ->
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
value-until = حتى { $event }
value-consent = موافقة صاحب المعلومات
value-missing = غير مذكور
value-citation =
    .whole = { $law }
    .with-article = { $article } من { $law }
value-article =
    .article = المادة { $n }
    .article-branch = المادة { $n } مكرر ({ $branch })
    .paragraph = ، الفقرة { $n }
    .subparagraph = ، البند { $n }
    .subparagraph-branch = ، البند { $n } مكرر ({ $branch })
    .item = ، البند الفرعي ({ $letter ->
        [a] أ
        [b] ب
        [c] ج
        [d] د
        [e] هـ
        [f] و
        [g] ز
        [h] ح
        [i] ط
        [j] ي
        [k] ك
        [l] ل
        [m] م
        [n] ن
       *[other] { $letter }
    })
    .point = { " " }({ $letter })
value-numbering =
    .article = المادة { $n }
    .number = { $n }.

# In place of words removed from the record
value-removed = [محذوف]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { "، " }
    .nested = { "؛ " }
    .sentence = { "؛ " }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

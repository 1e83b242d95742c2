# How values are written: periods, articles of law, numbers, consent. Shared by all sections.

value-period = { $n }
    .years = { $n } tahun
    .months = { $n } bulan
    .days = { $n } hari
value-until = sampai { $event }
value-consent = persetujuan subjek informasi
value-missing = tidak dicantumkan
value-citation =
    .whole = { $law }
    .with-article = { $article } { $law }
value-article =
    .article = Pasal { $n }
    .article-branch = Pasal { $n }-{ $branch }
    .paragraph = { " " }ayat ({ $n })
    .subparagraph = { " " }angka { $n }
    .subparagraph-branch = { " " }angka { $n }-{ $branch }
    .item = { " " }huruf { $letter }
    .point = { " " }huruf { $letter }
value-numbering =
    .article = Pasal { $n }
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [dihapus]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

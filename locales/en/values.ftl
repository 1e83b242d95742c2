# How values are written: periods, articles of law, numbers, consent. Shared by all sections.

value-period = { $n }
    .years = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
    .months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
    .days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
value-until = until { $event }
value-consent = consent of the data subject
value-missing = not stated
value-citation =
    .whole = { $law }
    .with-article = { $article } of the { $law }
value-article =
    .article = Article { $n }
    .article-branch = Article { $n }-{ $branch }
    .paragraph = { " " }({ $n })
    .subparagraph = { " " }{ $n }
    .subparagraph-branch = { " " }{ $n }-{ $branch }
    .item = { " " }({ $letter })
    .point = ({ $letter })
value-numbering =
    .article = Article { $n }
    .number = { $n }.

# Stands where words were removed from the record
value-removed = [removed]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy;
# here a comma all the same, as in what was sealed. `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { ", " }
    .sentence = { "; " }

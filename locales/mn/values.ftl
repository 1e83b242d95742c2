# How values are written: periods, articles of laws, numbers, consent. Used in several parts.
# Ordinals follow the vowels of the number as it is read: дүгээр and дэх after 1, 4, 9, 40 and 90, else дугаар and дахь.
# Paragraph and item begin with the genitive ending of what stands before them: зүйл-ийн 1 дэх хэсэг, заалт-ын а дэд заалт; a subparagraph says "дэх" (in).
# An event is a participle, "... -сан": these messages add the word өдөр (day).

value-period = { $n }
    .years = { $n } жил
    .months = { $n } сар
    .days = { $n } хоног
value-until = { $event } өдөр хүртэл
value-consent = мэдээллийн эзний зөвшөөрөл
value-missing = заагаагүй
value-citation =
    .whole = { $law }
    .with-article = { $law } ({ $article })
value-article =
    .article = { $n } { $n ->
        [1] дүгээр
        [4] дүгээр
        [9] дүгээр
        [11] дүгээр
        [14] дүгээр
        [19] дүгээр
        [21] дүгээр
        [24] дүгээр
        [29] дүгээр
        [31] дүгээр
        [34] дүгээр
        [39] дүгээр
        [40] дүгээр
        [41] дүгээр
        [44] дүгээр
        [49] дүгээр
        [51] дүгээр
        [54] дүгээр
        [59] дүгээр
        [61] дүгээр
        [64] дүгээр
        [69] дүгээр
        [71] дүгээр
        [74] дүгээр
        [79] дүгээр
        [81] дүгээр
        [84] дүгээр
        [89] дүгээр
        [90] дүгээр
        [91] дүгээр
        [94] дүгээр
        [99] дүгээр
        [101] дүгээр
        [104] дүгээр
        [109] дүгээр
        [111] дүгээр
        [114] дүгээр
        [119] дүгээр
        [121] дүгээр
        [124] дүгээр
        [129] дүгээр
        [131] дүгээр
        [134] дүгээр
        [139] дүгээр
        [140] дүгээр
        [141] дүгээр
        [144] дүгээр
        [149] дүгээр
        [151] дүгээр
        [154] дүгээр
        [159] дүгээр
        [161] дүгээр
        [164] дүгээр
        [169] дүгээр
        [171] дүгээр
        [174] дүгээр
        [179] дүгээр
        [181] дүгээр
        [184] дүгээр
        [189] дүгээр
        [190] дүгээр
        [191] дүгээр
        [194] дүгээр
        [199] дүгээр
       *[other] дугаар
    } зүйл
    .article-branch = { $n }-{ $branch } { $branch ->
        [1] дүгээр
        [4] дүгээр
        [9] дүгээр
        [11] дүгээр
        [14] дүгээр
        [19] дүгээр
        [21] дүгээр
        [24] дүгээр
        [29] дүгээр
        [31] дүгээр
        [34] дүгээр
        [39] дүгээр
        [40] дүгээр
       *[other] дугаар
    } зүйл
    .paragraph = ийн { $n } { $n ->
        [1] дэх
        [4] дэх
        [9] дэх
        [11] дэх
        [14] дэх
        [19] дэх
        [21] дэх
        [24] дэх
        [29] дэх
        [31] дэх
        [34] дэх
        [39] дэх
        [40] дэх
       *[other] дахь
    } хэсэг
    .subparagraph = { " " }дэх { $n } { $n ->
        [1] дэх
        [4] дэх
        [9] дэх
        [11] дэх
        [14] дэх
        [19] дэх
        [21] дэх
        [24] дэх
        [29] дэх
        [31] дэх
        [34] дэх
        [39] дэх
        [40] дэх
       *[other] дахь
    } заалт
    .subparagraph-branch = { " " }дэх { $n }-{ $branch } { $branch ->
        [1] дэх
        [4] дэх
        [9] дэх
        [11] дэх
        [14] дэх
        [19] дэх
        [21] дэх
        [24] дэх
        [29] дэх
        [31] дэх
        [34] дэх
        [39] дэх
        [40] дэх
       *[other] дахь
    } заалт
    .item = ын { $letter ->
        [a] а
        [b] б
        [c] в
        [d] г
        [e] д
        [f] е
        [g] ё
        [h] ж
        [i] з
        [j] и
        [k] й
        [l] к
        [m] л
        [n] м
       *[other] { $letter }
    } дэд заалт
    .point = ({ $letter })
value-numbering =
    .article = { $n } { $n ->
        [1] дүгээр
        [4] дүгээр
        [9] дүгээр
        [11] дүгээр
        [14] дүгээр
        [19] дүгээр
        [21] дүгээр
        [24] дүгээр
        [29] дүгээр
        [31] дүгээр
        [34] дүгээр
        [39] дүгээр
        [40] дүгээр
        [41] дүгээр
        [44] дүгээр
        [49] дүгээр
        [51] дүгээр
        [54] дүгээр
        [59] дүгээр
       *[other] дугаар
    } зүйл
    .number = { $n }.

# In place of words removed from the record
value-removed = [хассан]

# What stands between items in a row. `.nested`: between items of which one has a comma in it, in the text of a policy.
# `.sentence`: the same in a sentence about a change.
value-series =
    .comma = { ", " }
    .nested = { "; " }
    .sentence = { "; " }

# A name with the Korean original beside it.
value-name = { $name } ({ $original })

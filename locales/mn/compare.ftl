# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } – өөрчлөлтийн өмнөх ба дараах харьцуулсан хүснэгт
compare-current = Одоогийн заалт
compare-proposed = Өөрчлөлтийн төсөл
compare-before = Өөрчлөлтийн өмнө
compare-after = Өөрчлөлтийн дараа

# What did not change: omitted on the left, the same on the right.
compare-omitted = (Орхив)
compare-same = (Одоогийнхтой адил)
compare-same-amended = (Өөрчлөлтийн өмнөхтэй адил)
compare-range = { $from } – { $to }
compare-new = <Шинээр нэмсэн>
compare-deleted = <Хассан>
compare-moved = (Дараалал өөрчилсөн)
compare-none = Хоёр хувилбарын агуулга адил байна.
compare-typography = Зөвхөн хашилт, зураас, зай болон бусад тэмдэглэгээ өөр бөгөөд агуулга адил байна.

# For screen readers.
compare-deletion = Хассан хэсэг
    .end = Хассан хэсгийн төгсгөл
compare-insertion = Нэмсэн хэсэг
    .end = Нэмсэн хэсгийн төгсгөл
compare-dashes = одоогийнхтой адил хэсэг
compare-dashes-amended = өөрчлөлтийн өмнөхтэй адил хэсэг

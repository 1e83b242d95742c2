# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } — өзгеріске дейінгі және одан кейінгі мәтіннің салыстырма кестесі
compare-current = Қолданыстағы редакция
compare-proposed = Ұсынылатын редакция
compare-before = Өзгеріске дейін
compare-after = Өзгерістен кейін

# What did not change: omitted on the left, the same on the right.
compare-omitted = (Қысқартылды)
compare-same = (Қолданыстағы редакциямен бірдей)
compare-same-amended = (Өзгеріске дейінгі редакциямен бірдей)
compare-range = { $from } – { $to }
compare-new = <Жаңадан енгізілді>
compare-deleted = <Алып тасталды>
compare-moved = (Реті өзгерді)
compare-none = Екі редакцияның мазмұны бірдей.
compare-typography = Тырнақша, сызықша және бос орын сияқты белгілер ғана өзгеше, мазмұны бірдей.

# For screen readers.
compare-deletion = Алып тасталған бөлік
    .end = Алып тасталған бөліктің соңы
compare-insertion = Қосылған бөлік
    .end = Қосылған бөліктің соңы
compare-dashes = қолданыстағы редакциямен бірдей бөлік
compare-dashes-amended = өзгеріске дейінгі редакциямен бірдей бөлік

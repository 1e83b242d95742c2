# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name }: جدول المقارنة بين ما قبل التغيير وما بعده
compare-current = النص الحالي
compare-proposed = النص المعدل المقترح
compare-before = قبل التعديل
compare-after = بعد التعديل

# What did not change: omitted on the left, the same on the right.
compare-omitted = (نص غير مُدرج)
compare-same = (مطابق للنص الحالي)
compare-same-amended = (مطابق لما قبل التعديل)
compare-range = { $from } – { $to }
compare-new = <مستحدث>
compare-deleted = <محذوف>
compare-moved = (تغير الترتيب)
compare-none = مضمون النسختين واحد.
compare-typography = يقتصر الاختلاف على علامات الاقتباس والشرطات والمسافات وما إليها، والمضمون واحد.

# For screen readers.
compare-deletion = جزء محذوف
    .end = نهاية الجزء المحذوف
compare-insertion = جزء مضاف
    .end = نهاية الجزء المضاف
compare-dashes = جزء مطابق للنص الحالي
compare-dashes-amended = جزء مطابق لما قبل التعديل

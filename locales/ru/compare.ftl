# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } — сравнительная таблица до и после изменения
compare-current = Действующая редакция
compare-proposed = Предлагаемая редакция
compare-before = До изменения
compare-after = После изменения

# What did not change: omitted on the left, the same on the right.
compare-omitted = (Пропущено)
compare-same = (Совпадает с действующей редакцией)
compare-same-amended = (Совпадает с редакцией до изменения)
compare-range = { $from } – { $to }
compare-new = <Введено впервые>
compare-deleted = <Исключено>
compare-moved = (Порядок изменён)
compare-none = Содержание обеих редакций одинаково.
compare-typography = Различаются только знаки, такие как кавычки, тире и пробелы; содержание одинаково.

# For screen readers.
compare-deletion = Удалённый текст
    .end = Конец удалённого текста
compare-insertion = Добавленный текст
    .end = Конец добавленного текста
compare-dashes = текст, совпадающий с действующей редакцией
compare-dashes-amended = текст, совпадающий с редакцией до изменения

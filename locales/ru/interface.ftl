# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Перейти к основному тексту
ui-languages = Языки
ui-sample = Это сайт-образец, а не официальный сайт указанных учреждений.
ui-back-to-top = Наверх

# Head of a policy
ui-status = Статус
ui-illustrative = Содержание составлено в качестве примера. Указанное учреждение его не объявляло.
ui-superseded = Это прежняя редакция, которая больше не применяется.
ui-upcoming = Эта редакция ещё не вступила в силу.
ui-draft-mark = Проект
ui-draft = Это неутверждённый проект, а не объявленная политика обработки персональных данных.
ui-no-translation = Эта политика обработки персональных данных не переведена на этот язык, поэтому показан оригинал на корейском языке.
ui-scheduled = Эта редакция утверждена, но ещё не объявлена.
ui-see-versions = Посмотреть редакции по периодам применения
ui-korean-original = Оригинал на корейском языке
ui-address = Адрес этого документа:

# Parts of a policy
ui-labels = Основные сведения об обработке персональных данных
ui-contents = Оглавление
ui-link-here = Ссылка на этот раздел
ui-link-copied = Ссылка скопирована.
ui-versions = Редакции по периодам применения
ui-files = Другие форматы
ui-file-text = Текст
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Сайт учреждения

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Посмотреть уведомление об изменении
ui-history = История изменений и их содержание
ui-announced = Дата объявления
ui-reason = Причина изменения
ui-changes = Что изменилось
ui-full-text = Полный текст
ui-notice = Уведомление об изменении
ui-compare-before = Сравнить с предыдущей редакцией
ui-compare-in-force = Сравнить с действующей редакцией
ui-digest = Контрольное значение этого текста (SHA-256)
ui-follow = Получать сообщения об изменениях
ui-follow-about = Добавьте указанные ниже адреса в программу для чтения лент, чтобы получать сообщения о каждом изменении политики обработки персональных данных.
ui-feed-atom = Лента Atom
ui-feed-json = Лента JSON
ui-ledger = Проверка записей
ui-ledger-about = При каждом утверждении или исправлении политики обработки персональных данных контрольное значение её текста добавляется в журнал записей отдельной строкой. Ниже приведено значение, рассчитанное по последней строке журнала. Сохранив это значение, Вы сможете впоследствии сверить его с журналом и проверить, не были ли изменены редакции, записанные к этому моменту.
ui-ledger-head = Контрольное значение записей
ui-ledger-file = Скачать журнал записей
ui-redacted = [удалено]
ui-comparison = Сравнение до и после изменения
ui-is-same = Тексты обеих редакций одинаковы.
ui-view = Вид
ui-view-columns = В две колонки
ui-view-redline = В одну колонку
ui-view-changes = Список изменений
ui-legend-deleted = исключённые слова
ui-legend-inserted = новые слова
ui-column-before = До изменения
ui-column-after = После изменения
ui-omitted = (Пропущено)
ui-unchanged = (Совпадает с редакцией до изменения)
ui-new = <Введено впервые>
ui-deleted = <Исключено>
ui-moved = (Порядок изменён)
ui-deletion = Удалённый текст
ui-deletion-end = Конец удалённого текста
ui-insertion = Добавленный текст
ui-insertion-end = Конец добавленного текста
ui-pick = Сравнить две редакции на выбор
ui-pick-from = До изменения
ui-pick-to = После изменения
ui-pick-go = Сравнить
ui-pick-choose = Выберите две разные редакции.
ui-pick-loading = Загружаются две редакции.
ui-pick-failed = Не удалось загрузить редакции, поэтому сравнение невозможно. Проверьте подключение к интернету и повторите попытку либо откройте полные тексты ниже.
ui-pick-same = Тексты обеих редакций одинаковы.
ui-pick-done = Результат сравнения показан ниже. Количество различий:
ui-poster = Объявление для размещения (печать на A4)
ui-calendar = Дата вступления в силу (файл календаря)
ui-print-hint = Это объявление для размещения, например, у стойки регистратуры. При печати на одном листе A4 будет только приведённое ниже содержание.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Количество учреждений
ui-filter = Поиск по названию
ui-filter-count = Найдено учреждений
ui-filter-none = Учреждений с таким названием нет.
ui-filter-more = Показаны только первые 50 учреждений. Введите больше символов названия.
ui-filter-failed = Не удалось загрузить список. Воспользуйтесь списком ниже.
ui-pages = Переход по страницам
ui-previous = Назад
ui-next = Вперёд

# A page that is not there
ui-not-found = Такой страницы нет. Возможно, её адрес изменился или введён неправильно.

# The words that make up a page: status, dates, period of application, which text prevails, no such page.
# A date may be known only to the month ("апрель 2022 г.") and ends in a point: it stands after a colon or in brackets, never before a full stop.

page-status-in-force = Действует
page-status-upcoming = Ещё не действует
page-status-superseded = Прежняя редакция
page-status-scheduled = Объявление запланировано
page-date-established = Дата утверждения
page-date-announced = Дата объявления
page-date-effective = Дата вступления в силу
page-date-period = Период применения
page-period-open = { $from } — по настоящее время
page-period-upcoming = { $from } (начало применения)
page-period-closed = { $from } — { $until }
page-period-coming = { $from } — { $until } (запланировано)
page-period-before = { $from } — до начала применения следующей редакции ({ $next })
page-prevails = В случае расхождений между политикой обработки персональных данных на корейском языке и переводом преимущественную силу имеет текст на корейском языке.
page-description = Политика обработки персональных данных: { $name }. Дата вступления в силу: { $date }
page-not-found = Страница не найдена
page-archive = Адрес этого документа: { $address }
page-corrects = Настоящая политика обработки персональных данных исправляет ошибку в прежней редакции (дата её вступления в силу: { $date }).
page-corrected-by = Ошибка в настоящей политике обработки персональных данных исправлена в другой редакции (дата её вступления в силу: { $date }).
page-removed = Часть содержания удалена (дата: { $date }). Причина: { $reason }
page-notice = Политика обработки персональных данных изменяется (дата вступления изменений в силу: { $date }).
page-history-title = { $name }: история изменений политики обработки персональных данных
page-compare-title = { $name }: сравнение политики обработки персональных данных до и после изменения

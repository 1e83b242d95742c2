# The words that make up a page: status, dates, period of application, which text prevails, no such page.
# A date may be known only to the month ("2022 ж. сәуір"): it stands after a colon, in brackets or beside a dash, without a case ending.

page-status-in-force = Қолданыста
page-status-upcoming = Әлі күшіне енген жоқ
page-status-superseded = Бұрынғы редакция
page-status-scheduled = Хабарландыру жоспарланған
page-date-established = Бекітілген күні
page-date-announced = Хабарландырылған күні
page-date-effective = Күшіне енетін күні
page-date-period = Қолданылу кезеңі
page-period-open = { $from } — қазіргі уақытқа дейін
page-period-upcoming = { $from } (қолданыла бастайтын күн)
page-period-closed = { $from } — { $until }
page-period-coming = { $from } — { $until } (жоспарланған)
page-period-before = { $from } — келесі редакция қолданыла бастағанға дейін ({ $next })
page-prevails = Корей тіліндегі дербес деректерді өңдеу саясаты мен аударма арасында айырмашылық болған жағдайда корей тіліндегі мәтін басым күшке ие.
page-description = Дербес деректерді өңдеу саясаты: { $name }. Күшіне енетін күні: { $date }
page-not-found = Бет табылмады
page-archive = Осы құжаттың мекенжайы: { $address }
page-corrects = Осы Дербес деректерді өңдеу саясаты бұрынғы редакциядағы (күшіне енген күні: { $date }) қатені түзетеді.
page-corrected-by = Осы Дербес деректерді өңдеу саясатындағы қате басқа редакцияда (күшіне енетін күні: { $date }) түзетілді.
page-removed = Мазмұнның бір бөлігі өшірілді (күні: { $date }). Себебі: { $reason }
page-notice = Дербес деректерді өңдеу саясаты өзгереді (күшіне енетін күні: { $date }).
page-history-title = { $name }: дербес деректерді өңдеу саясатының өзгерістер тарихы
page-compare-title = { $name }: дербес деректерді өңдеу саясатының өзгеріске дейінгі және одан кейінгі мәтінін салыстыру

# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Негізгі мәтінге өту
ui-languages = Тілдер
ui-sample = Бұл — үлгі сайт, аталған мекемелердің ресми сайты емес.
ui-back-to-top = Жоғарыға

# Head of a policy
ui-status = Күйі
ui-illustrative = Мазмұны мысал ретінде жасалған. Аталған мекеме оны хабарландырған жоқ.
ui-superseded = Бұл — енді қолданылмайтын бұрынғы редакция.
ui-upcoming = Бұл редакция әлі күшіне енген жоқ.
ui-draft-mark = Жоба
ui-draft = Бұл — бекітілмеген жоба, хабарландырылған дербес деректерді өңдеу саясаты емес.
ui-no-translation = Бұл дербес деректерді өңдеу саясаты осы тілге аударылмаған, сондықтан корей тіліндегі түпнұсқа көрсетіледі.
ui-scheduled = Бұл редакция бекітілген, бірақ әлі хабарландырылған жоқ.
ui-see-versions = Қолданылу кезеңдері бойынша редакцияларды көру
ui-korean-original = Корей тіліндегі түпнұсқа
ui-address = Осы құжаттың мекенжайы:

# Parts of a policy
ui-labels = Дербес деректерді өңдеу туралы негізгі мәліметтер
ui-contents = Мазмұны
ui-link-here = Осы бөлімге сілтеме
ui-link-copied = Сілтеме көшірілді.
ui-versions = Қолданылу кезеңдері бойынша редакциялар
ui-files = Басқа пішімдер
ui-file-text = Мәтін
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Мекеме сайты

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Өзгеріс туралы хабарламаны көру
ui-history = Өзгерістер тарихы мен мазмұнын көру
ui-announced = Хабарландырылған күні
ui-reason = Өзгерту себебі
ui-changes = Не өзгерді
ui-full-text = Толық мәтін
ui-notice = Өзгеріс туралы хабарлама
ui-compare-before = Алдыңғы редакциямен салыстыру
ui-compare-in-force = Қолданыстағы редакциямен салыстыру
ui-digest = Осы мәтіннің бақылау мәні (SHA-256)
ui-follow = Өзгерістер туралы хабар алу
ui-follow-about = Төмендегі мекенжайларды лента оқу бағдарламасына қоссаңыз, дербес деректерді өңдеу саясаты өзгерген сайын хабар аласыз.
ui-feed-atom = Atom лентасы
ui-feed-json = JSON лентасы
ui-ledger = Жазбаларды тексеру
ui-ledger-about = Дербес деректерді өңдеу саясаты бекітілген немесе түзетілген сайын оның мәтінінің бақылау мәні жазбалар журналына бір жолдан тізбектеліп қосылады. Төменде журналдың соңғы жолынан есептелген мән көрсетілген. Осы мәнді сақтап қойсаңыз, кейін оны журналмен салыстырып, сол кезге дейінгі редакциялардың өзгертілмегенін тексере аласыз.
ui-ledger-head = Жазбалардың бақылау мәні
ui-ledger-file = Жазбалар журналын жүктеп алу
ui-redacted = [өшірілді]
ui-comparison = Өзгеріске дейінгі және одан кейінгі мәтінді салыстыру
ui-is-same = Екі редакцияның мәтіні бірдей.
ui-view = Көрініс
ui-view-columns = Қатар көрсету
ui-view-redline = Бір бағанда көрсету
ui-view-changes = Өзгерістер тізімі
ui-legend-deleted = алып тасталған сөздер
ui-legend-inserted = жаңа сөздер
ui-column-before = Өзгеріске дейін
ui-column-after = Өзгерістен кейін
ui-omitted = (Қысқартылды)
ui-unchanged = (Өзгеріске дейінгі редакциямен бірдей)
ui-new = <Жаңадан енгізілді>
ui-deleted = <Алып тасталды>
ui-moved = (Реті өзгерді)
ui-deletion = Алып тасталған бөлік
ui-deletion-end = Алып тасталған бөліктің соңы
ui-insertion = Қосылған бөлік
ui-insertion-end = Қосылған бөліктің соңы
ui-pick = Екі редакцияны таңдап салыстыру
ui-pick-from = Өзгеріске дейін
ui-pick-to = Өзгерістен кейін
ui-pick-go = Салыстыру
ui-pick-choose = Екі түрлі редакцияны таңдаңыз.
ui-pick-loading = Екі редакция жүктелуде.
ui-pick-failed = Редакцияларды жүктеу мүмкін болмады, сондықтан салыстыру мүмкін емес. Интернет байланысын тексеріп, қайталап көріңіз немесе төменде толық мәтіндерді ашыңыз.
ui-pick-same = Екі редакцияның мәтіні бірдей.
ui-pick-done = Салыстыру нәтижесі төменде көрсетілген. Айырмашылықтар саны:
ui-poster = Орналастыруға арналған хабарландыру (A4 форматында басып шығару)
ui-calendar = Күшіне енетін күні (күнтізбе файлы)
ui-print-hint = Бұл — тіркеу орны сияқты жерлерге орналастыруға арналған хабарландыру. Басып шығарғанда A4 форматты бір параққа төмендегі мазмұн ғана шығады.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Мекемелер саны
ui-filter = Атауы бойынша іздеу
ui-filter-count = Табылған мекемелер саны
ui-filter-none = Мұндай атауы бар мекеме жоқ.
ui-filter-more = Алғашқы 50 мекеме ғана көрсетілген. Атауының көбірек әрпін енгізіңіз.
ui-filter-failed = Тізімді жүктеу мүмкін болмады. Төмендегі тізімнен іздеңіз.
ui-pages = Беттер бойынша өту
ui-previous = Алдыңғы
ui-next = Келесі

# A page that is not there
ui-not-found = Мұндай бет жоқ. Мекенжайы өзгерген немесе қате енгізілген болуы мүмкін.

# Purposes of processing. Noun phrases in the nominative; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = қызмет көрсету
purpose-service-contract-performance = қызмет көрсету шартын орындау
purpose-related-service-provision = ілеспе қызметтер көрсету
purpose-content-provision = контент ұсыну
purpose-goods-delivery = тауарларды жеткізу
purpose-invoice-delivery = шоттарды жіберу
purpose-member-management = тіркелген пайдаланушыларды басқару
purpose-identity-verification = жеке басты растау
purpose-personal-identification = жеке тұлғаны сәйкестендіру
purpose-age-verification = жасын тексеру
purpose-legal-representative-consent-confirmation = 14 жасқа толмаған баланың дербес деректерін жинауға заңды өкілдің келісім бергенін тексеру
purpose-notice-delivery = хабарламаларды жеткізу
purpose-marketing-and-advertising = маркетинг пен жарнамада пайдалану
purpose-access-frequency-analysis = кіру жиілігін анықтау
purpose-service-use-statistics = қызметтерді пайдалану статистикасы
purpose-member-service-use-statistics = тіркелген пайдаланушылардың қызметтерді пайдалануын статистикалық талдау

## Referral and medical information

purpose-preparation-of-medical-referral-letters = емделуге жолдама дайындау
purpose-provision-of-medical-information = медициналық ақпарат беру
purpose-explanation-of-test-records = ауруханадағы тексеру жазбаларын түсіндіру
purpose-explanation-of-medication-information = дәрі қабылдау туралы мәліметтерді түсіндіру
purpose-inquiry-handling = қызметтерге қатысты сұрау салуларды өңдеу
purpose-inquiry-support = қызметтерге қатысты сұрау салулар бойынша қолдау көрсету
purpose-delivery-of-medical-referral-letters = емделуге жолдаманы жеткізу
purpose-medical-service-provision = медициналық қызмет көрсету

## Estimates and analysis

purpose-reply-management = қызмет көрсету кезіндегі жауаптарды басқару
purpose-free-estimate-email-reply = құнын тегін есептеу туралы электрондық сұрау салуларға жауап беру үшін электрондық пошта мекенжайын пайдалану
purpose-user-status-analysis = пайдаланушылар құрамын талдау
purpose-website-improvement-by-user-analysis = пайдаланушылардың елі, жынысы және жас тобы қамтылған мәліметтерді талдап, сайтты жақсартуға арналған материал ретінде пайдалану
purpose-website-improvement-by-country-gender-and-age-group = пайдаланушылардың елін, жынысын және жас тобын талдап, сайтты жақсартуға арналған материал ретінде пайдалану
purpose-new-service-development-and-operation = жаңа қызметтерді әзірлеу және болашақтағы жұмыс
purpose-new-service-development-by-user-analysis = пайдаланушыларды талдау арқылы жаңа қызметтерді әзірлеуге арналған анықтамалық материал ретінде пайдалану
purpose-operational-strategy-by-user-opinions = пайдаланушылардың пікірін ескеріп, сайттың болашақтағы жұмыс стратегиясын әзірлеуге арналған анықтамалық материал ретінде пайдалану

## Medical care

purpose-treatment-verification = емдеуді растау рәсімі
purpose-examination-verification = тексеруді растау рәсімі
purpose-reservation-verification = қабылдауға жазылуды растау рәсімі
purpose-diagnosis-and-treatment = диагностика және емдеу бойынша медициналық қызмет көрсету
purpose-billing = медициналық көмек үшін шот ұсыну бойынша әкімшілік қызмет
purpose-payment = медициналық көмек ақысын қабылдау бойынша әкімшілік қызмет
purpose-refunds = медициналық көмек ақысын қайтару бойынша әкімшілік қызмет
purpose-medical-fee-statement-delivery = медициналық көмек шотын жіберу
purpose-detailed-statement-delivery = медициналық көмек шотының егжей-тегжейлі тізімін жіберу
purpose-certificate-delivery = анықтамаларды жіберу
purpose-medicine-dispatch = дәрілерді жіберу
purpose-goods-dispatch = тауарларды жіберу
purpose-result-dispatch = нәтижелерді жіберу
purpose-referral-information = емделуге жолдама беру үшін басқа медициналық мекемелерге медициналық көмек туралы мәліметтерді беру
purpose-return-referral-information = пациентті кері жолдау үшін басқа медициналық мекемелерге медициналық көмек туралы мәліметтерді беру
purpose-notice-communication = хабарламаларды жеткізуге арналған байланыс арнасын қамтамасыз ету
purpose-complaint-communication = наразылықтарды қарауға арналған байланыс арнасын қамтамасыз ету
purpose-issue-resolution-communication = мәселелерді шешуге арналған байланыс арнасын қамтамасыз ету
purpose-online-consultation-response = онлайн кеңестерге жауап беру
purpose-new-service-information = жаңа қызметтер туралы ақпарат беру
purpose-event-information = акциялар туралы ақпарат беру
purpose-quality-management-action = медициналық мекеменің сапасын басқаруға арналған құқықтық және әкімшілік шаралар
purpose-operation-action = медициналық мекеменің жұмысына арналған құқықтық және әкімшілік шаралар
purpose-education-analysis-data = оқытуға арналған қажетті ең аз талдау материалдарын беру
purpose-research-analysis-data = зерттеуге арналған қажетті ең аз талдау материалдарын беру
purpose-medical-topic-information = медицина туралы ақпарат беру
purpose-academic-topic-information = ғылым туралы ақпарат беру
purpose-institution-information = медициналық мекеме туралы ақпарат беру
purpose-consultation-reference-material = кеңесті ойдағыдай өткізуге арналған анықтамалық материал ретінде пайдалану
purpose-treatment-reference-material = медициналық көмекті ойдағыдай көрсетуге арналған анықтамалық материал ретінде пайдалану
purpose-consumer-information-collection = Корея Республикасының Тұтынушылар туралы негіздемелік заңының 52-бабына сәйкес тұтынушылар үшін ақпарат жинау

## Website of a clinic

purpose-required-information = міндетті мәліметтер
purpose-optional-information = міндетті емес мәліметтер
purpose-treatment-reservation = сайт арқылы қабылдауға жазылу
purpose-reservation-inquiry = сайт арқылы қабылдауға жазылуды тексеру
purpose-website-membership-service = тіркелген пайдаланушыларға сайт арқылы қызмет көрсету
purpose-hospital-news-by-email = аурухана жаңалықтарын электрондық пошта арқылы хабарлау
purpose-disease-information-by-email = аурулар туралы ақпаратты электрондық пошта арқылы хабарлау
purpose-surveys = сауалнамалар
purpose-service-use-statistics-collection = қызметтерді пайдалану статистикасын жинау

## Cookies

purpose-preferences-and-interests = талғамдар мен қызығушылықтарды анықтау
purpose-activity-tracking = әрекеттерді қадағалау
purpose-targeted-marketing-by-participation-and-visits = акцияларға қатысу дәрежесін, келу жиілігін және келу санын ескеретін мақсатты маркетинг
purpose-personalized-services-by-participation-and-visits = акцияларға қатысу дәрежесін, келу жиілігін және келу санын ескеретін дербестендірілген қызметтер көрсету
purpose-appropriate-service-provision = сай келетін қызметтер көрсету
purpose-useful-service-provision = пайдалы қызметтер көрсету
purpose-visit-pattern-analysis = келу сипатын анықтау
purpose-usage-pattern-analysis = қызметтерді пайдалану сипатын анықтау
purpose-user-scale-analysis = пайдаланушылар санын анықтау
purpose-convenient-service-provision = анағұрлым қолайлы қызметтер көрсету

## Cameras

purpose-patient-safety = пациенттердің қауіпсіздігі
purpose-facility-safety = объектілердің қауіпсіздігі
purpose-fire-prevention = өрттің алдын алу
purpose-crime-prevention = қылмыстың алдын алу

## For today's clinics

purpose-patient-identification = пациентті анықтау
purpose-appointment-management = қабылдауға жазылуды қабылдау, өзгерту және жоққа шығару
purpose-appointment-reminders = қабылдау уақытын хабарлау
purpose-medical-record-keeping = медициналық жазбаларды жасау және сақтау
purpose-prescription-issuance = рецепт беру
purpose-outsourced-test-requests = тексеруге тапсырыс беру және нәтижелерін алу
purpose-health-checkup = медициналық қарап-тексеру жүргізу және нәтижелерін хабарлау
purpose-health-insurance-claims = медициналық сақтандыру бойынша медициналық көмек шығындарын өтеуге ұсыну және тексеру
purpose-health-insurance-claims-review = медициналық сақтандыру бойынша медициналық көмек шығындарын тексеру
purpose-certificate-issuance = медициналық қорытындылар мен анықтамалар беру
purpose-follow-up-care = емдеуден кейінгі бақылау
purpose-emergency-contact = шұғыл жағдайда байланысу
purpose-statutory-duty = Корея Республикасының заңнамасында белгіленген міндеттерді орындау
purpose-website-security = сайттың қауіпсіз жұмысы
purpose-complaint-handling = шағымдарды қабылдау және қарау
purpose-dispute-handling = дауларға әрекет ету және оларды шешу
purpose-foreign-patient-consultation = шетелдік пациенттерге кеңес беру және емдеу кестесін келісу
purpose-foreign-patient-reporting = шетелдік пациенттерді тарту нәтижелері туралы есеп беру
purpose-interpretation-support = ауызша аударма қызметін көрсету
purpose-visa-support = виза алуға қолдау көрсету
purpose-accommodation-and-transport-support = орналасу мен жол жүруге қолдау көрсету
purpose-tax-document-provision = салық құжаттарын беру
purpose-year-end-tax-data-verification = жылдық салықты қайта есептеу үшін медициналық шығындар туралы деректерді тексеру
purpose-service-fee-payment = қызмет ақысын төлеу
purpose-service-fee-refund = қызмет ақысын қайтару
purpose-duplicate-registration-prevention = қайта тіркелуді болғызбау
purpose-abuse-prevention = теріс пайдалануды болғызбау
purpose-service-improvement = қызметтерді жақсарту
purpose-service-use-analysis = қызметтерді пайдалануды талдау
purpose-promotional-information = жарнамалық ақпаратты хабарлау
purpose-facility-security = объектілерді күзету
purpose-parking-management = автотұрақты басқару
purpose-academic-research = академиялық зерттеулер
purpose-scientific-research = ғылыми зерттеулер
purpose-statistics-preparation = статистика жасау
purpose-recruitment = жұмысқа қабылдау рәсімін жүргізу

# Headings of processing activities. Noun phrases in the nominative.

## As published

activity-membership-consultation-and-application = сайтта тіркелу, кеңес беру, қызметтерге өтінім беру және өзге де қызметтер көрсету
activity-all-services = барлық қызметтер
activity-medical-referral-and-information = емделуге жолдама дайындау және медициналық ақпарат беру
activity-record-explanation = тексеру жазбалары мен дәрі қабылдау туралы мәліметтерді түсіндіру
activity-inquiries = сұрау салуларды өңдеу және қолдау көрсету
activity-free-estimate-and-self-diagnosis = құнын тегін есептеу және өзін-өзі диагностикалау
activity-user-analysis = пайдаланушылар құрамын талдау және қызметтерді әзірлеу
activity-medical-care = медициналық көмек
activity-membership = сайттың тіркелген пайдаланушыларын басқару
activity-identity-verification-by-mobile-phone-or-i-pin = жеке басты растау (ұялы телефон және i-PIN арқылы)
activity-card-payment = кредиттік картамен төлеу
activity-surveys-and-events = сауалнамалар және акциялар
activity-consultation-and-reservation = медициналық кеңес беру және қабылдауға жазылу

## For today's clinics

activity-reservation = қабылдауға жазылу
activity-online-consultation = онлайн кеңес беру
activity-health-checkup = медициналық қарап-тексеру
activity-surgery-and-procedures = операциялар және емшаралар
activity-prescription = рецепт жазу және дәрі беру
activity-certificate-issuance = анықтамалар беру
activity-identity-verification = жеке басты растау
activity-payment = медициналық көмек ақысын төлеу және қайтару
activity-service-fees = қызметтер ақысын төлеу және қайтару
activity-service-contracts = қызмет көрсету шарттарын орындау
activity-health-insurance-claims = медициналық сақтандыру бойынша медициналық көмек шығындарын өтеуге ұсыну
activity-foreign-patient-services = шетелдік пациенттерге қолдау көрсету
activity-interpretation = ауызша аударма қызметі
activity-travel-support = елге кіру, орналасу және жол жүру кезінде қолдау көрсету
activity-marketing = жарнамалау және маркетинг
activity-personalized-services = дербестендірілген қызметтер және жарнама
activity-before-and-after-photos = емшараға дейінгі және одан кейінгі фотосуреттерді басқару
activity-complaint-handling = шағымдар мен дауларды қарау
activity-research = академиялық зерттеулер
activity-recruitment = қызметкерлерді жұмысқа қабылдау
activity-camera-operation = бейнеақпаратты өңдеудің стационарлық құрылғыларын пайдалану
activity-website-operation = сайттың жұмысын қамтамасыз ету

# Items of personal information. Nouns in the nominative that can stand in a list, a table cell or after a colon.

## Identity

item-name = аты-жөні
item-korean-name = корей тіліндегі аты-жөні
item-english-name = ағылшын тіліндегі аты-жөні
item-resident-registration-number = Корея Республикасы резидентінің тіркеу нөмірі
item-passport-number = паспорт нөмірі
item-drivers-license-number = жүргізуші куәлігінің нөмірі
item-alien-registration-number = шетелдікті тіркеу нөмірі
item-nationality = азаматтығы
item-visa-type = елде болу мәртебесі
item-country = ел
item-country-of-residence = тұратын елі
item-date-of-birth = туған күні
item-gender = жынысы
item-age = жасы
item-age-group = жас тобы
item-photo = фотосурет
item-signature = қолтаңба

## Contact

item-contact-information = байланыс деректері
item-mobile-phone = ұялы телефон нөмірі
item-phone = телефон нөмірі
item-fax-number = факс нөмірі
item-address = мекенжайы
item-email = электрондық пошта мекенжайы
item-emergency-contact = шұғыл жағдайға арналған байланыс деректері
item-messenger-id = мессенджердегі идентификатор

## Occupation and institution

item-occupation = кәсібі
item-workplace-or-hospital-name = жұмыс орнының немесе аурухананың атауы
item-workplace-or-hospital-address = жұмыс орнының немесе аурухананың мекенжайы
item-license-number = лицензия нөмірі
item-company-name = компания атауы
item-institution-name = мекеме атауы
item-medical-institution-name = медициналық мекеме атауы
item-medical-department = медициналық бөлімше
item-attending-physician-name = емдеуші дәрігердің аты-жөні
item-education-and-career = білімі және еңбек тәжірибесі

## Legal representatives and family

item-legal-representative-information = заңды өкіл туралы мәліметтер
item-legal-representative-information-under-14 = 14 жасқа толмаған баланың заңды өкілі туралы мәліметтер
item-legal-representative-name = заңды өкілдің аты-жөні
item-legal-representative-contact-information = заңды өкілдің байланыс деректері
item-legal-representative-mobile-phone = заңды өкілдің ұялы телефон нөмірі
item-legal-representative-date-of-birth = заңды өкілдің туған күні
item-legal-representative-relationship = заңды өкілге қатысы
item-guardian-name = пациентке қамқорлық жасайтын адамның аты-жөні
item-guardian-contact-information = пациентке қамқорлық жасайтын адамның байланыс деректері

## Health

item-health-information = денсаулық туралы мәліметтер
item-health-information-needed-for-care = медициналық қызметкерлер медициналық қызмет көрсету үшін қажет деп санайтын өзге де денсаулық туралы мәліметтер
item-health-status = денсаулық жағдайы
item-symptoms = симптомдар
item-medical-history = анамнез
item-past-medical-history = бұрын ауырған аурулары
item-family-history = отбасылық анамнез
item-surgical-history = жасалған операциялар
item-surgical-interest-areas = қызықтыратын операция аймақтары
item-allergies = аллергия туралы мәліметтер
item-pregnancy = жүктіліктің болуы
item-vital-signs = дене өлшемдері және негізгі өмірлік көрсеткіштер
item-diagnosis = диагноз
item-treatment-details = емдеу мазмұны
item-medical-information = медициналық көмек туралы мәліметтер
item-medical-records = медициналық жазбалар
item-test-records = тексеру жазбалары
item-hospital-test-records-for-consultation = медициналық кеңес үшін қажетті ауруханадағы тексеру жазбалары
item-prescription-records = тағайындау жазбалары
item-prescription-records-for-consultation = медициналық кеңес үшін қажетті тағайындау жазбалары
item-medication-information = дәрі қабылдау туралы мәліметтер
item-medical-images = медициналық кескіндер
item-before-and-after-photos = емшараға дейінгі және одан кейінгі фотосуреттер
item-health-checkup-records = медициналық қарап-тексеру жазбалары
item-health-checkup-results = медициналық қарап-тексеру нәтижелері
item-consultation-information = кеңес туралы мәліметтер
item-questionnaire-responses = медициналық сауалнама жауаптары
item-information-needed-for-referral = емделуге жолдама беру үшін қажетті өзге де мәліметтер
item-information-needed-for-treatment = медициналық көмек үшін қажетті өзге де мәліметтер
item-genetic-information = генетикалық мәліметтер
item-fingerprint = саусақ іздері
item-facial-features = бет-әлпеттің биометриялық белгілері

## Testing and records

item-date = күні
item-chart-number = медициналық карта нөмірі
item-prescription-code = тағайындау коды
item-collection-date = үлгі алынған күн
item-specimen-name = үлгі атауы
item-test-name = тексеру атауы
item-visit-date = келген күні
item-reservation-details = қабылдауға жазылу мазмұны
item-inquiry-details = сұрау салу мазмұны
item-complaint-details = шағым мазмұны
item-contract-details = шарт мазмұны
item-health-insurance-number = медициналық сақтандыру картасының нөмірі

## Accounts, verification and payment

item-login-id = пайдаланушы аты (логин)
item-password = құпиясөз
item-email-reception-preference = электрондық хаттар алу қалауы
item-marketing-preference = жарнамалық ақпарат алу қалауы
item-verification-value = жеке басты растау мәні
item-i-pin-number = i-PIN нөмірі (i-PIN арқылы тіркелген кезде)
item-connecting-information = байланыстыру ақпараты (CI)
item-duplicate-information = қайта тіркелуді анықтау ақпараты (DI)
item-membership-verification-information = тіркелуді растау мәліметтері
item-website-member-information = сайттың тіркелген пайдаланушылары туралы мәліметтер
item-card-issuer = карта эмитентінің атауы
item-card-number = төлем картасының нөмірі
item-card-approval-information = карта төлемін авторизациялау мәліметтері
item-card-approval-information-other = карта төлемін авторизациялау туралы өзге де мәліметтер
item-bank-account = банк шоты туралы мәліметтер
item-payment-records = төлем жазбалары
item-cash-receipt-number = қолма-қол төлем түбіртегін беру нөмірі

## Generated or recorded

item-service-use-records = қызметтерді пайдалану жазбалары
item-access-logs = кіру журналдары
item-access-ip-information = қосылған IP мекенжайы туралы мәліметтер
item-ip-information = IP туралы мәліметтер
item-ip-address = IP мекенжайы
item-cookies = cookie файлдары
item-device-information = құрылғы туралы мәліметтер
item-advertising-identifier = жарнама идентификаторы
item-behavioral-information = мінез-құлық деректері
item-location-information = орналасқан жері туралы мәліметтер
item-cctv-footage = бейнебақылау жазбалары
item-call-recordings = телефон сөйлесулерінің жазбалары
item-vehicle-number = автокөлік нөмірі
item-other-data = өзге де мәліметтер

## Foreign patients

item-length-of-stay = елде болу мерзімі
item-entry-and-departure-dates = елге кірген және елден шыққан күндері
item-flight-information = рейс туралы мәліметтер
item-accommodation-information = орналасатын жері туралы мәліметтер
item-preferred-language = қолданатын тілі

# Names of records kept by law, after the words of the law. Nouns in the nominative.

## Medicine
record-patient-list = пациенттер тізімі
record-medical-chart = ауру тарихы
record-prescription = рецепттер
record-surgery-record = операция жазбалары
record-test-record = тексеру мазмұны мен қорытындыларының жазбалары
record-radiograph = рентген суреттері (өзге де медициналық бейнелеу материалдарын қоса алғанда) және олар бойынша қорытындылар
record-nursing-record = мейіргер күтімі жазбалары
record-midwifery-record = акушерлік көмек жазбалары
record-certificate-copy = медициналық қорытындылардың және соған ұқсас құжаттардың екінші даналары
record-home-nursing-record = үйдегі мейіргер күтімі жазбалары
record-insurance-claim = медициналық сақтандыру бойынша медициналық көмек шығындарын өтеуге ұсыну құжаттары
record-dispensing-record = дәрі дайындау және беру жазбалары
record-narcotics-record = есірткі құралдарымен жұмыс жазбалары
record-operating-room-footage = операция бөлмесіндегі бейнебақылау камераларының бейнеақпараты

## Electronic commerce
record-advertising = таңбалау мен жарнама туралы жазбалар
record-contract = шарттар немесе тапсырыстан бас тарту және соған ұқсас әрекеттер туралы жазбалар
record-payment = төлем жасау және тауарлар мен қызметтерді жеткізу туралы жазбалар
record-dispute = тұтынушылардың наразылықтарын немесе дауларын қарау туралы жазбалар

## Communications, credit, finance, location
record-visit-record = кіру туралы жазбалар
record-access-log-telecom = компьютерлік байланыс пен интернет журналдары және қосылу орнын қадағалау деректері
record-call-data = байланыс күні мен уақытын қоса алғандағы байланыс фактілері туралы деректер
record-credit-information = кредиттік ақпаратты жинау, өңдеу, пайдалану және соған ұқсас әрекеттер туралы жазбалар
record-electronic-financial-transaction = электрондық қаржы операциялары туралы жазбалар
record-location-use = орналасқан жер туралы мәліметтерді пайдалану және беру фактілерін растайтын деректер

## Taxes, business, labor
record-tax-books = мемлекеттік салықтар бойынша есеп кітаптары мен растайтын құжаттар
record-local-tax-books = жергілікті салықтар бойынша есеп кітаптары мен растайтын құжаттар
record-commercial-books = сауда кітаптары және кәсіпкерлік қызметке қатысты маңызды құжаттар
record-commercial-slips = бастапқы есепке алу құжаттары
record-employment-documents = еңбек шарты туралы құжаттар

## Personal information protection
record-identity-verification = жеке басты растау туралы жазбалар
record-cctv-footage = дербес бейнеақпарат
record-pseudonymized-processing = псевдонимдендірілген деректерді өңдеу жазбалары
record-system-access-log = дербес деректерді өңдеу жүйесінің кіру журналдары
record-dormant-account = 1 жыл бойы қызметтерді пайдаланбаған пайдаланушылардың дербес деректері

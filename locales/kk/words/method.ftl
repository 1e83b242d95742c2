# How personal information is collected, or how a child joins and the legal representative consents. Nouns in the nominative.

method-website = сайт
method-written-form = жазбаша бланк
method-fax = факс
method-phone = телефон
method-email = электрондық пошта
method-consultation-board = кеңес беруге арналған хабарламалар тақтасы
method-reservation-board = қабылдауға жазылуға арналған хабарламалар тақтасы
method-basic-information-entry = негізгі мәліметтерді енгізу
method-plain-language-form-for-children = балаларға түсінікті қарапайым тілмен жасалған бөлек бланк
method-method-in-this-policy = осы Дербес деректерді өңдеу саясатында белгіленген тәсіл

## For today's clinics

method-reception = келген кездегі тіркеу орны
method-kiosk = өзіне-өзі қызмет көрсету терминалы
method-mobile-app = мобильді қолданба
method-text-message = SMS-хабарлама
method-kakaotalk = KakaoTalk
method-messenger = мессенджер арқылы кеңес
method-medical-interview = қабылдау кезіндегі пациенттен сұрау
method-from-other-medical-institutions = басқа медициналық мекемелерден емделуге жолдама алу
method-from-facilitators = шетелдік пациенттерді тартатын ұйымның деректерді беруі
method-automatic-generation = қызметтерді пайдалану кезінде автоматты түрде жасалу
method-camera-recording = бейнеақпаратты өңдеу құрылғыларымен түсіру
method-legal-representative-signature = заңды өкіл қол қойған келісім құжаты
method-legal-representative-mobile-phone-verification = заңды өкілдің жеке басын ұялы телефон арқылы растау
method-legal-representative-phone-confirmation = заңды өкілмен телефон арқылы растау
method-legal-representative-email-consent = заңды өкілдің электрондық пошта арқылы жауабы

# Items of personal information. Nouns in the nominative that can stand in a list, a table cell or after a colon.

## Identity

item-name = фамилия и имя
item-korean-name = фамилия и имя на корейском языке
item-english-name = фамилия и имя на английском языке
item-resident-registration-number = регистрационный номер резидента Республики Корея
item-passport-number = номер паспорта
item-drivers-license-number = номер водительского удостоверения
item-alien-registration-number = регистрационный номер иностранца
item-nationality = гражданство
item-visa-type = статус пребывания
item-country = страна
item-country-of-residence = страна проживания
item-date-of-birth = дата рождения
item-gender = пол
item-age = возраст
item-age-group = возрастная группа
item-photo = фотография
item-signature = подпись

## Contact

item-contact-information = контактные данные
item-mobile-phone = номер мобильного телефона
item-phone = номер телефона
item-fax-number = номер факса
item-address = адрес
item-email = адрес электронной почты
item-emergency-contact = контакты на экстренный случай
item-messenger-id = идентификатор в мессенджере

## Occupation and institution

item-occupation = род занятий
item-workplace-or-hospital-name = наименование места работы или больницы
item-workplace-or-hospital-address = адрес места работы или больницы
item-license-number = номер лицензии
item-company-name = наименование компании
item-institution-name = наименование учреждения
item-medical-institution-name = наименование медицинского учреждения
item-medical-department = медицинское отделение
item-attending-physician-name = фамилия и имя лечащего врача
item-education-and-career = образование и опыт работы

## Legal representatives and family

item-legal-representative-information = сведения о законном представителе
item-legal-representative-information-under-14 = сведения о законном представителе ребёнка младше 14 лет
item-legal-representative-name = фамилия и имя законного представителя
item-legal-representative-contact-information = контактные данные законного представителя
item-legal-representative-mobile-phone = номер мобильного телефона законного представителя
item-legal-representative-date-of-birth = дата рождения законного представителя
item-legal-representative-relationship = степень родства или иная связь с законным представителем
item-guardian-name = фамилия и имя лица, опекающего пациента
item-guardian-contact-information = контактные данные лица, опекающего пациента

## Health

item-health-information = сведения о здоровье
item-health-information-needed-for-care = иные необходимые по мнению медицинского персонала для оказания медицинских услуг сведения о здоровье
item-health-status = состояние здоровья
item-symptoms = симптомы
item-medical-history = анамнез
item-past-medical-history = перенесённые заболевания
item-family-history = семейный анамнез
item-surgical-history = перенесённые операции
item-surgical-interest-areas = интересующие области хирургического вмешательства
item-allergies = сведения об аллергии
item-pregnancy = наличие беременности
item-vital-signs = антропометрические и основные физиологические показатели
item-diagnosis = диагноз
item-treatment-details = содержание лечения
item-medical-information = сведения о медицинской помощи
item-medical-records = медицинские записи
item-test-records = записи об обследованиях
item-hospital-test-records-for-consultation = необходимые для медицинской консультации записи об обследованиях в больнице
item-prescription-records = записи о назначениях
item-prescription-records-for-consultation = необходимые для медицинской консультации записи о назначениях
item-medication-information = сведения о приёме лекарств
item-medical-images = медицинские изображения
item-before-and-after-photos = фотографии до и после процедур
item-health-checkup-records = записи о медицинских осмотрах
item-health-checkup-results = результаты медицинских осмотров
item-consultation-information = сведения о консультациях
item-questionnaire-responses = ответы на вопросы медицинской анкеты
item-information-needed-for-referral = иные необходимые для направления на лечение сведения
item-information-needed-for-treatment = иные необходимые для медицинской помощи сведения
item-genetic-information = генетические сведения
item-fingerprint = отпечатки пальцев
item-facial-features = биометрические признаки лица

## Testing and records

item-date = дата
item-chart-number = номер медицинской карты
item-prescription-code = код назначения
item-collection-date = дата взятия образца
item-specimen-name = наименование образца
item-test-name = наименование обследования
item-visit-date = дата посещения
item-reservation-details = содержание записи на приём
item-inquiry-details = содержание обращения
item-complaint-details = содержание жалобы
item-contract-details = содержание договора
item-health-insurance-number = номер карты медицинского страхования

## Accounts, verification and payment

item-login-id = имя пользователя (логин)
item-password = пароль
item-email-reception-preference = желание получать электронные письма
item-marketing-preference = желание получать рекламную информацию
item-verification-value = значение для подтверждения личности
item-i-pin-number = номер i-PIN (при регистрации по i-PIN)
item-connecting-information = связующая информация (CI)
item-duplicate-information = информация для выявления повторной регистрации (DI)
item-membership-verification-information = сведения для подтверждения регистрации
item-website-member-information = сведения о зарегистрированных пользователях сайта
item-card-issuer = наименование эмитента карты
item-card-number = номер платёжной карты
item-card-approval-information = сведения об авторизации платежа по карте
item-card-approval-information-other = иные сведения об авторизации платежа по карте
item-bank-account = сведения о банковском счёте
item-payment-records = записи о платежах
item-cash-receipt-number = номер для выдачи чека об оплате наличными

## Generated or recorded

item-service-use-records = записи об использовании услуг
item-access-logs = журналы доступа
item-access-ip-information = сведения об IP-адресе доступа
item-ip-information = сведения об IP
item-ip-address = IP-адрес
item-cookies = файлы cookie
item-device-information = сведения об устройстве
item-advertising-identifier = рекламный идентификатор
item-behavioral-information = поведенческие данные
item-location-information = сведения о местоположении
item-cctv-footage = записи видеонаблюдения
item-call-recordings = записи телефонных разговоров
item-vehicle-number = номер автомобиля
item-other-data = иные сведения

## Foreign patients

item-length-of-stay = срок пребывания
item-entry-and-departure-dates = даты въезда и выезда
item-flight-information = сведения об авиарейсе
item-accommodation-information = сведения о месте размещения
item-preferred-language = язык общения

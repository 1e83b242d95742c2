# Purposes of processing. Noun phrases in the nominative; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = оказание услуг
purpose-service-contract-performance = исполнение договоров об оказании услуг
purpose-related-service-provision = оказание сопутствующих услуг
purpose-content-provision = предоставление контента
purpose-goods-delivery = доставка товаров
purpose-invoice-delivery = направление счетов
purpose-member-management = управление данными зарегистрированных пользователей
purpose-identity-verification = подтверждение личности
purpose-personal-identification = идентификация личности
purpose-age-verification = проверка возраста
purpose-legal-representative-consent-confirmation = проверка наличия согласия законного представителя на сбор персональных данных ребёнка младше 14 лет
purpose-notice-delivery = доведение уведомлений
purpose-marketing-and-advertising = использование в маркетинге и рекламе
purpose-access-frequency-analysis = определение частоты посещений
purpose-service-use-statistics = статистика использования услуг
purpose-member-service-use-statistics = статистический анализ использования услуг зарегистрированными пользователями

## Referral and medical information

purpose-preparation-of-medical-referral-letters = составление направлений на лечение
purpose-provision-of-medical-information = предоставление медицинской информации
purpose-explanation-of-test-records = разъяснение записей об обследованиях в больнице
purpose-explanation-of-medication-information = разъяснение сведений о приёме лекарств
purpose-inquiry-handling = обработка обращений по вопросам услуг
purpose-inquiry-support = поддержка по обращениям по вопросам услуг
purpose-delivery-of-medical-referral-letters = передача направлений на лечение
purpose-medical-service-provision = оказание медицинских услуг

## Estimates and analysis

purpose-reply-management = управление ответами при оказании услуг
purpose-free-estimate-email-reply = использование адреса электронной почты для ответа на электронные обращения о бесплатном расчёте стоимости
purpose-user-status-analysis = анализ состава пользователей
purpose-website-improvement-by-user-analysis = использование в качестве материала для улучшения сайта на основе анализа сведений о пользователях, включая страну, пол и возрастную группу
purpose-website-improvement-by-country-gender-and-age-group = использование в качестве материала для улучшения сайта на основе анализа страны, пола и возрастной группы пользователей
purpose-new-service-development-and-operation = разработка новых услуг и дальнейшая деятельность
purpose-new-service-development-by-user-analysis = использование в качестве справочного материала для разработки новых услуг на основе анализа пользователей
purpose-operational-strategy-by-user-opinions = использование в качестве справочного материала для выработки стратегии дальнейшей работы сайта с учётом мнений пользователей

## Medical care

purpose-treatment-verification = процедура подтверждения лечения
purpose-examination-verification = процедура подтверждения обследований
purpose-reservation-verification = процедура подтверждения записи на приём
purpose-diagnosis-and-treatment = оказание медицинских услуг по диагностике и лечению
purpose-billing = административные услуги по выставлению счетов за медицинскую помощь
purpose-payment = административные услуги по приёму оплаты за медицинскую помощь
purpose-refunds = административные услуги по возврату оплаты за медицинскую помощь
purpose-medical-fee-statement-delivery = отправка счетов за медицинскую помощь
purpose-detailed-statement-delivery = отправка детализации счетов за медицинскую помощь
purpose-certificate-delivery = отправка справок
purpose-medicine-dispatch = отправка лекарств
purpose-goods-dispatch = отправка товаров
purpose-result-dispatch = отправка результатов
purpose-referral-information = передача сведений о медицинской помощи другим медицинским учреждениям для направления на лечение
purpose-return-referral-information = передача сведений о медицинской помощи другим медицинским учреждениям для обратного направления пациентов
purpose-notice-communication = обеспечение канала связи для доведения уведомлений
purpose-complaint-communication = обеспечение канала связи для рассмотрения претензий
purpose-issue-resolution-communication = обеспечение канала связи для решения проблем
purpose-online-consultation-response = ответы в рамках онлайн-консультаций
purpose-new-service-information = предоставление информации о новых услугах
purpose-event-information = предоставление информации об акциях
purpose-quality-management-action = правовые и административные меры по управлению качеством медицинского учреждения
purpose-operation-action = правовые и административные меры по обеспечению деятельности медицинского учреждения
purpose-education-analysis-data = предоставление минимально необходимых аналитических материалов для обучения
purpose-research-analysis-data = предоставление минимально необходимых аналитических материалов для исследований
purpose-medical-topic-information = предоставление информации по вопросам медицины
purpose-academic-topic-information = предоставление информации по вопросам науки
purpose-institution-information = предоставление информации о медицинском учреждении
purpose-consultation-reference-material = использование в качестве справочного материала для успешного проведения консультаций
purpose-treatment-reference-material = использование в качестве справочного материала для успешного оказания медицинской помощи
purpose-consumer-information-collection = сбор информации в интересах потребителей в соответствии со статьёй 52 Рамочного закона Республики Корея о потребителях

## Website of a clinic

purpose-required-information = обязательные сведения
purpose-optional-information = необязательные сведения
purpose-treatment-reservation = запись на приём через сайт
purpose-reservation-inquiry = проверка записи на приём через сайт
purpose-website-membership-service = предоставление услуг зарегистрированным пользователям через сайт
purpose-hospital-news-by-email = рассылка новостей больницы по электронной почте
purpose-disease-information-by-email = рассылка информации о заболеваниях по электронной почте
purpose-surveys = опросы
purpose-service-use-statistics-collection = сбор статистики использования услуг

## Cookies

purpose-preferences-and-interests = определение предпочтений и интересов
purpose-activity-tracking = отслеживание действий
purpose-targeted-marketing-by-participation-and-visits = целевой маркетинг с учётом степени участия в акциях, частоты и числа посещений
purpose-personalized-services-by-participation-and-visits = предоставление персонализированных услуг с учётом степени участия в акциях, частоты и числа посещений
purpose-appropriate-service-provision = предоставление подходящих услуг
purpose-useful-service-provision = предоставление полезных услуг
purpose-visit-pattern-analysis = определение характера посещений
purpose-usage-pattern-analysis = определение характера использования услуг
purpose-user-scale-analysis = определение численности пользователей
purpose-convenient-service-provision = предоставление более удобных услуг

## Cameras

purpose-patient-safety = безопасность пациентов
purpose-facility-safety = безопасность объектов
purpose-fire-prevention = предупреждение пожаров
purpose-crime-prevention = предупреждение преступлений

## For today's clinics

purpose-patient-identification = идентификация пациентов
purpose-appointment-management = приём, изменение и отмена записи на приём
purpose-appointment-reminders = сообщение о времени приёма
purpose-medical-record-keeping = составление и хранение медицинских записей
purpose-prescription-issuance = выдача рецептов
purpose-outsourced-test-requests = заказ обследований и получение результатов
purpose-health-checkup = проведение медицинских осмотров и сообщение результатов
purpose-health-insurance-claims = предъявление к возмещению и проверка расходов на медицинскую помощь по медицинскому страхованию
purpose-health-insurance-claims-review = проверка расходов на медицинскую помощь по медицинскому страхованию
purpose-certificate-issuance = выдача медицинских заключений и справок
purpose-follow-up-care = наблюдение после лечения
purpose-emergency-contact = связь в экстренных случаях
purpose-statutory-duty = исполнение обязанностей по законодательству Республики Корея
purpose-website-security = безопасная работа сайта
purpose-complaint-handling = приём и рассмотрение жалоб
purpose-dispute-handling = реагирование на споры и их разрешение
purpose-foreign-patient-consultation = консультирование иностранных пациентов и согласование графика лечения
purpose-foreign-patient-reporting = отчётность о привлечении иностранных пациентов
purpose-interpretation-support = предоставление услуг устного перевода
purpose-visa-support = содействие в получении визы
purpose-accommodation-and-transport-support = содействие в размещении и переездах
purpose-tax-document-provision = предоставление налоговых документов
purpose-year-end-tax-data-verification = проверка данных о медицинских расходах для годового налогового перерасчёта
purpose-service-fee-payment = оплата услуг
purpose-service-fee-refund = возврат оплаты услуг
purpose-duplicate-registration-prevention = предотвращение повторной регистрации
purpose-abuse-prevention = предотвращение злоупотреблений
purpose-service-improvement = улучшение услуг
purpose-service-use-analysis = анализ использования услуг
purpose-promotional-information = рассылка рекламной информации
purpose-facility-security = охрана объектов
purpose-parking-management = управление парковкой
purpose-academic-research = академические исследования
purpose-scientific-research = научные исследования
purpose-statistics-preparation = подготовка статистики
purpose-recruitment = проведение процедуры подбора персонала

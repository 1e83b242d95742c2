# Headings of processing activities. Noun phrases in the nominative.

## As published

activity-membership-consultation-and-application = регистрация на сайте, консультации, заявки на услуги и оказание иных услуг
activity-all-services = все услуги
activity-medical-referral-and-information = подготовка направлений на лечение и предоставление медицинской информации
activity-record-explanation = разъяснение записей об обследованиях и сведений о приёме лекарств
activity-inquiries = обработка обращений и поддержка
activity-free-estimate-and-self-diagnosis = бесплатный расчёт стоимости и самодиагностика
activity-user-analysis = анализ состава пользователей и разработка услуг
activity-medical-care = медицинская помощь
activity-membership = управление данными зарегистрированных пользователей сайта
activity-identity-verification-by-mobile-phone-or-i-pin = подтверждение личности (по мобильному телефону и i-PIN)
activity-card-payment = оплата кредитной картой
activity-surveys-and-events = опросы и акции
activity-consultation-and-reservation = медицинские консультации и запись на приём

## For today's clinics

activity-reservation = запись на приём
activity-online-consultation = онлайн-консультации
activity-health-checkup = медицинские осмотры
activity-surgery-and-procedures = операции и процедуры
activity-prescription = выписка рецептов и отпуск лекарств
activity-certificate-issuance = выдача справок
activity-identity-verification = подтверждение личности
activity-payment = оплата медицинских услуг и возврат средств
activity-service-fees = оплата услуг и возврат средств
activity-service-contracts = исполнение договоров об оказании услуг
activity-health-insurance-claims = предъявление к возмещению расходов на медицинскую помощь по медицинскому страхованию
activity-foreign-patient-services = поддержка иностранных пациентов
activity-interpretation = услуги устного перевода
activity-travel-support = содействие при въезде, размещении и переездах
activity-marketing = продвижение и маркетинг
activity-personalized-services = персонализированные услуги и реклама
activity-before-and-after-photos = ведение фотографий до и после процедур
activity-complaint-handling = рассмотрение жалоб и споров
activity-research = академические исследования
activity-recruitment = подбор персонала
activity-camera-operation = эксплуатация стационарных устройств обработки видеоинформации
activity-website-operation = обеспечение работы сайта

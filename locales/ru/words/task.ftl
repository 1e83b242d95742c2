# Tasks entrusted to others. Noun phrases in the nominative.

task-outsourced-testing = проведение обследований
task-checkup-system-maintenance-and-support = обслуживание и поддержка системы медицинских осмотров
task-questionnaire-scan-input-system = система автоматического ввода отсканированных анкет
task-system-maintenance = техническое обслуживание системы
task-checkup-image-and-record-system-maintenance = техническое обслуживание системы изображений и записей медицинских осмотров
task-security-system = система охраны
task-cctv-and-fingerprint-system = система видеонаблюдения и распознавания отпечатков пальцев
task-questionnaire-and-medication-log-shipping = доставка анкет и журналов приёма лекарств
task-checkup-result-shipping = доставка результатов медицинских осмотров
task-website-server-management-and-maintenance = управление сервером сайта и его техническое обслуживание
task-server-hosting = хостинг сервера

## For today's clinics

task-hosting = хостинг сайта
task-cloud-storage = эксплуатация облачных серверов и хранение данных
task-it-maintenance = техническое обслуживание компьютерных систем
task-electronic-medical-record-system = эксплуатация и техническое обслуживание системы электронных медицинских записей
task-medical-image-system = эксплуатация и техническое обслуживание системы медицинских изображений
task-reservation-system = эксплуатация системы записи на приём
task-courier = курьерская доставка
task-cctv-operation = установка устройств обработки видеоинформации и управление ими
task-messaging = отправка SMS-сообщений и уведомлений в KakaoTalk
task-email-sending = отправка электронных писем
task-payment-processing = обработка платежей
task-identity-verification = подтверждение личности
task-interpretation = устный перевод
task-translation = письменный перевод
task-call-center = обслуживание телефонной линии консультаций
task-online-consultation-operation = проведение онлайн-консультаций
task-promotion = услуги по продвижению и маркетингу
task-survey = опросы
task-document-destruction = уничтожение документов
task-pickup-and-transport = встреча и содействие в переездах
task-accommodation-reservation = бронирование проживания
task-tax-and-accounting = налоговый и бухгалтерский учёт
task-generative-ai-consultation = обеспечение работы службы консультаций на основе генеративного искусственного интеллекта

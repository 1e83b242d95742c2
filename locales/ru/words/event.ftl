# The event that ends or starts a period. Every value is in the GENITIVE and begins with "даты" or "момента", because it stands after
# "до" ("until") and after "с" ("from, after"): "до даты отзыва согласия", "1 год с даты отзыва согласия".

event-purpose-achieved = момента достижения цели сбора и использования
event-service-provision-ends = момента окончания срока, необходимого для оказания услуг
event-service-completion = момента завершения оказания услуги
event-membership-withdrawal-or-expulsion = момента отмены регистрации или исключения пользователя
event-last-login = даты последнего входа
event-survey-or-event-ends = момента окончания опроса или акции
event-entrustment-contract-ends = момента прекращения договора поручения обработки

## For today's clinics

event-membership-ends = момента отмены регистрации
event-consent-withdrawn = момента отзыва согласия
event-consented-period-ends = момента истечения срока, на который дано согласие
event-contract-ends = момента прекращения договора
event-collection = даты сбора
event-recording = даты съёмки
event-record-created = даты составления записи
event-last-visit = даты последнего посещения
event-treatment-ends = момента окончания лечения
event-reservation-completed = даты приёма по записи
event-consultation-completed = момента завершения консультации
event-reply-completed = момента направления ответа
event-inquiry-answered = даты ответа на обращение
event-payment-completed = момента завершения оплаты
event-dispute-resolved = момента разрешения спора
event-complaint-closed = даты завершения рассмотрения жалобы
event-pseudonymization = даты псевдонимизации
event-investigation-ends = момента окончания следствия или проверки
event-recruitment-ends = момента окончания процедуры подбора персонала
event-destruction = даты уничтожения

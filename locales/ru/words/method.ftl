# How personal information is collected, or how a child joins and the legal representative consents. Nouns in the nominative.

method-website = сайт
method-written-form = письменный бланк
method-fax = факс
method-phone = телефон
method-email = электронная почта
method-consultation-board = доска сообщений для консультаций
method-reservation-board = доска сообщений для записи на приём
method-basic-information-entry = ввод основных сведений
method-plain-language-form-for-children = отдельная форма, составленная простым и понятным для детей языком
method-method-in-this-policy = способ, установленный настоящей политикой обработки персональных данных

## For today's clinics

method-reception = регистратура при посещении
method-kiosk = терминал самообслуживания
method-mobile-app = мобильное приложение
method-text-message = SMS-сообщение
method-kakaotalk = KakaoTalk
method-messenger = консультация в мессенджере
method-medical-interview = опрос пациента во время приёма
method-from-other-medical-institutions = направление на лечение от других медицинских учреждений
method-from-facilitators = передача данных организацией по привлечению иностранных пациентов
method-automatic-generation = автоматическое создание при использовании услуг
method-camera-recording = съёмка устройствами обработки видеоинформации
method-legal-representative-signature = письменное согласие с подписью законного представителя
method-legal-representative-mobile-phone-verification = подтверждение личности законного представителя по мобильному телефону
method-legal-representative-phone-confirmation = подтверждение по телефону с законным представителем
method-legal-representative-email-consent = ответ законного представителя по электронной почте

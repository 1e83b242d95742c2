# Names of records kept by law, after the words of the law. Nouns in the nominative.

## Medicine
record-patient-list = список пациентов
record-medical-chart = истории болезни
record-prescription = рецепты
record-surgery-record = записи об операциях
record-test-record = записи о содержании и заключениях обследований
record-radiograph = рентгенограммы (включая иные материалы визуализации) и заключения по ним
record-nursing-record = записи о сестринском уходе
record-midwifery-record = записи об акушерской помощи
record-certificate-copy = вторые экземпляры медицинских заключений и подобных документов
record-home-nursing-record = записи о сестринском уходе на дому
record-insurance-claim = документы о предъявлении к возмещению расходов на медицинскую помощь по медицинскому страхованию
record-dispensing-record = записи об изготовлении и отпуске лекарств
record-narcotics-record = записи об обращении с наркотическими средствами
record-operating-room-footage = видеоинформация с камер видеонаблюдения в операционных

## Electronic commerce
record-advertising = записи о маркировке и рекламе
record-contract = записи о договорах либо об отказе от заказа и подобных действиях
record-payment = записи об оплате и поставке товаров и услуг
record-dispute = записи о рассмотрении претензий потребителей или споров

## Communications, credit, finance, location
record-visit-record = записи о посещениях
record-access-log-telecom = журналы компьютерной связи и интернета и данные отслеживания места подключения
record-call-data = данные о фактах связи, включая дату и время соединений
record-credit-information = записи о сборе, обработке и использовании кредитной информации и подобных действиях
record-electronic-financial-transaction = записи об электронных финансовых операциях
record-location-use = данные, подтверждающие использование и предоставление сведений о местоположении

## Taxes, business, labor
record-tax-books = книги и подтверждающие документы по государственным налогам
record-local-tax-books = книги и подтверждающие документы по местным налогам
record-commercial-books = торговые книги и важные документы о коммерческой деятельности
record-commercial-slips = первичные учётные документы
record-employment-documents = документы о трудовых договорах

## Personal information protection
record-identity-verification = записи о подтверждении личности
record-cctv-footage = персональная видеоинформация
record-pseudonymized-processing = записи об обработке псевдонимизированных данных
record-system-access-log = журналы доступа к системе обработки персональных данных
record-dormant-account = персональные данные пользователей, не пользовавшихся услугами в течение 1 года

# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
# Variables stand after a colon, in brackets or in «», where they need no inflection.

change-part = { $whole } — { CAP($part) }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] Добавляется вид обработки «{ CAP($subject) }». Обрабатываемые данные: { $after }
   *[other] Добавляется вид обработки «{ CAP($subject) }».
}
change-activity-removed = Исключается вид обработки «{ CAP($subject) }».
change-activity-renamed = Изменяется название вида обработки: { $before } → { $after }
change-collection-item-added = К данным, обрабатываемым для вида обработки «{ CAP($section) }», добавляется следующее: { $subject }
change-collection-item-removed = Из данных, обрабатываемых для вида обработки «{ CAP($section) }», исключается следующее: { $subject }
change-collection-requiredness-raised = Из необязательных данных в обязательные для вида обработки «{ CAP($section) }» переводится следующее: { $subject }
change-collection-requiredness-lowered = Из обязательных данных в необязательные для вида обработки «{ CAP($section) }» переводится следующее: { $subject }
change-collection-class-changed = Для вида обработки «{ CAP($section) }» из категории «{ CAP($before) }» в категорию «{ CAP($after) }» переводится следующее: { $subject }
change-collection-basis-changed = { $how ->
    [added] Указывается основание обработки («{ CAP($section) }»): { $after }
    [removed] Исключается ранее указанное основание обработки («{ CAP($section) }»): { $before }
    [changed] Изменяется основание обработки («{ CAP($section) }»): { $before } → { $after }
   *[other] Изменяется основание обработки («{ CAP($section) }»).
}
change-collection-method-changed = { $how ->
    [added] В раздел «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] В разделе «{ CAP($section) }» изменяется следующее: { $before } → { $after }
   *[other] Содержание раздела «{ CAP($section) }» изменяется.
}
change-purpose-added = К целям вида обработки «{ CAP($section) }» добавляется следующее: { $subject }
change-purpose-removed = Из целей вида обработки «{ CAP($section) }» исключается следующее: { $subject }
change-purpose-changed = { $how ->
    [added] В числе целей вида обработки «{ CAP($section) }» для цели «{ CAP($subject) }» устанавливается вышестоящая цель: { $after }
    [removed] В числе целей вида обработки «{ CAP($section) }» для цели «{ CAP($subject) }» исключается вышестоящая цель: { $before }
    [changed] В числе целей вида обработки «{ CAP($section) }» для цели «{ CAP($subject) }» изменяется вышестоящая цель: { $before } → { $after }
   *[other] В числе целей вида обработки «{ CAP($section) }» изменяется содержание цели «{ CAP($subject) }».
}

## Retention

change-retention-extended = Срок хранения («{ CAP($subject) }») увеличивается: { $before } → { $after }
change-retention-shortened = Срок хранения («{ CAP($subject) }») сокращается: { $before } → { $after }
change-retention-basis-changed = { $how ->
    [added] Указывается основание хранения («{ CAP($subject) }»): { $after }
    [removed] Исключается ранее указанное основание хранения («{ CAP($subject) }»): { $before }
    [changed] Срок хранения («{ CAP($subject) }») остаётся прежним, изменяется основание хранения: { $before } → { $after }
   *[other] Изменяется основание хранения («{ CAP($subject) }»).
}
change-retention-changed-incomparable = { $how ->
    [added] Устанавливается срок хранения («{ CAP($subject) }»): { $after }
    [removed] Исключается ранее указанный срок хранения («{ CAP($subject) }»): { $before }
    [changed] Изменяется срок хранения («{ CAP($subject) }»): { $before } → { $after }
   *[other] Изменяется срок хранения («{ CAP($subject) }»).
}
change-retention-items = { $how ->
    [added] Указывается состав записей «{ CAP($subject) }», хранимых в соответствии с законодательством Республики Корея: { $after }
    [removed] Исключается ранее указанный состав записей «{ CAP($subject) }», хранимых в соответствии с законодательством Республики Корея: { $before }
    [changed] Изменяется состав записей «{ CAP($subject) }», хранимых в соответствии с законодательством Республики Корея: { $before } → { $after }
   *[other] Изменяется состав записей «{ CAP($subject) }», хранимых в соответствии с законодательством Республики Корея.
}
change-retention-record-added = { $how ->
    [added] Добавляется вид записей, хранимых в соответствии с законодательством Республики Корея: «{ CAP($subject) }». Срок хранения: { $after }
   *[other] Добавляется вид записей, хранимых в соответствии с законодательством Республики Корея: «{ CAP($subject) }».
}
change-retention-record-removed = Исключается вид записей, хранимых в соответствии с законодательством Республики Корея: «{ CAP($subject) }».

## Provision to third parties

change-recipient-added = Добавляется получатель персональных данных: { $subject }
change-recipient-removed = Исключается получатель персональных данных: { $subject }
change-recipient-renamed = Изменяется наименование получателя персональных данных: { $before } → { $after }
change-recipient-items = { $how ->
    [added] Указывается состав передаваемых персональных данных (получатель: { $subject }): { $after }
    [removed] Исключается ранее указанный состав передаваемых персональных данных (получатель: { $subject }): { $before }
    [changed] Изменяется состав передаваемых персональных данных (получатель: { $subject }): { $before } → { $after }
   *[other] Изменяется состав передаваемых персональных данных (получатель: { $subject }).
}
change-recipient-purpose = { $how ->
    [added] Указывается цель использования персональных данных получателем ({ $subject }): { $after }
    [removed] Исключается ранее указанная цель использования персональных данных получателем ({ $subject }): { $before }
    [changed] Изменяется цель использования персональных данных получателем ({ $subject }): { $before } → { $after }
   *[other] Изменяется цель использования персональных данных получателем ({ $subject }).
}
change-recipient-term = { $how ->
    [added] Указывается срок хранения и использования персональных данных получателем ({ $subject }): { $after }
    [removed] Исключается ранее указанный срок хранения и использования персональных данных получателем ({ $subject }): { $before }
    [changed] Изменяется срок хранения и использования персональных данных получателем ({ $subject }): { $before } → { $after }
   *[other] Изменяется срок хранения и использования персональных данных получателем ({ $subject }).
}
change-recipient-basis = { $how ->
    [added] Указывается основание передачи персональных данных (получатель: { $subject }): { $after }
    [removed] Исключается ранее указанное основание передачи персональных данных (получатель: { $subject }): { $before }
    [changed] Изменяется основание передачи персональных данных (получатель: { $subject }): { $before } → { $after }
   *[other] Изменяется основание передачи персональных данных (получатель: { $subject }).
}
change-provision-case-added = К случаям передачи персональных данных третьим лицам добавляется следующее: { $subject }
change-provision-case-removed = Из случаев передачи персональных данных третьим лицам исключается следующее: { $subject }

## Cross-border transfer

change-transfer-added = К трансграничной передаче добавляется передача следующему получателю: { $subject }
change-transfer-removed = Из трансграничной передачи исключается передача следующему получателю: { $subject }
change-transfer-changed = { $how ->
    [added] В раздел «{ CAP($section) }» (получатель: { $subject }) добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» (получатель: { $subject }) исключается следующее: { $before }
    [changed] В разделе «{ CAP($section) }» (получатель: { $subject }) изменяется следующее: { $before } → { $after }
   *[other] Содержание раздела «{ CAP($section) }» (получатель: { $subject }) изменяется.
}

## Entrustment

change-entrustment-started = Добавляются положения о поручении обработки персональных данных.
change-entrustment-ended = Исключаются положения о поручении обработки персональных данных.
change-entrustee-added = Добавляется обработчик: { $subject }
change-entrustee-removed = Исключается обработчик: { $subject }
change-entrustee-renamed = Изменяется наименование обработчика: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] Указывается поручаемая работа (обработчик: { $subject }): { $after }
    [removed] Исключается ранее указанная поручаемая работа (обработчик: { $subject }): { $before }
    [changed] Изменяется поручаемая работа (обработчик: { $subject }): { $before } → { $after }
   *[other] Изменяется поручаемая работа (обработчик: { $subject }).
}
change-entrustee-items = { $how ->
    [added] Указывается состав обрабатываемых персональных данных (обработчик: { $subject }): { $after }
    [removed] Исключается ранее указанный состав обрабатываемых персональных данных (обработчик: { $subject }): { $before }
    [changed] Изменяется состав обрабатываемых персональных данных (обработчик: { $subject }): { $before } → { $after }
   *[other] Изменяется состав обрабатываемых персональных данных (обработчик: { $subject }).
}
change-entrustee-term = { $how ->
    [added] Указывается срок хранения и использования (обработчик: { $subject }): до { $after }
    [removed] Исключается ранее указанный срок хранения и использования (обработчик: { $subject }): до { $before }
    [changed] Изменяется срок хранения и использования (обработчик: { $subject }): до { $before } → до { $after }
   *[other] Изменяется срок хранения и использования (обработчик: { $subject }).
}
change-re-entrustee-added = Добавляется субобработчик: { $subject }
change-re-entrustee-removed = Исключается субобработчик: { $subject }
change-re-entrustee-changed = { $how ->
    [added] Добавляются сведения о субобработчике ({ $subject }): { $after }
    [removed] Исключаются сведения о субобработчике ({ $subject }): { $before }
    [changed] Изменяются сведения о субобработчике: { $before } → { $after }
   *[other] Изменяются сведения о субобработчике ({ $subject }).
}

## Officer, rights and remedies

change-officer = ответственный за защиту персональных данных
change-officer-changed = { $how ->
    [added] Указываются сведения «{ CAP($section) }»: { $after }
    [removed] Исключаются ранее указанные сведения «{ CAP($section) }»: { $before }
    [changed] Изменяются сведения «{ CAP($section) }»: { $before } → { $after }
   *[other] Изменяются сведения «{ CAP($section) }».
}
change-officer-contact-changed = { $how ->
    [added] Указываются сведения «{ CAP($section) }»: { $after }
    [removed] Исключаются ранее указанные сведения «{ CAP($section) }»: { $before }
    [changed] Изменяются сведения «{ CAP($section) }»: { $before } → { $after }
   *[other] Изменяются сведения «{ CAP($section) }».
}
change-rights-channel-added = В раздел «{ CAP($section) }» добавляется следующее: { $subject }
change-rights-channel-removed = Из раздела «{ CAP($section) }» исключается следующее: { $subject }
change-rights =
    .answer-days = срок сообщения о результатах принятых мер
    .agent = осуществление прав через законного представителя или уполномоченное лицо
change-remedy-changed = { $how ->
    [added] В раздел «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] Изменяются сведения «{ CAP($section) }»: { $before } → { $after }
   *[other] Изменяются сведения «{ CAP($section) }».
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] В раздел «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] В разделе «{ CAP($section) }» изменяется следующее: { $before } → { $after }
   *[other] Содержание раздела «{ CAP($section) }» изменяется.
}
change-device-changed = { $how ->
    [added] В раздел «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] В разделе «{ CAP($section) }» изменяется следующее: { $before } → { $after }
   *[other] Содержание раздела «{ CAP($section) }» изменяется.
}
change-device =
    .choices = возможности выбора в настройках, в том числе в настройках браузера
change-security-added = К мерам по обеспечению безопасности персональных данных добавляется следующее: { $subject }
change-security-removed = Из мер по обеспечению безопасности персональных данных исключается следующее: { $subject }

## The policy and the controller

change-promise =
    .days = срок предварительного уведомления об изменении
    .adverse-days = срок предварительного уведомления о неблагоприятном изменении
change-notice-period-changed = { $how ->
    [added] Устанавливается { $section }: { $after }
    [removed] Больше не устанавливается { $section }; прежнее значение: { $before }
    [changed] Изменяется { $section }: { $before } → { $after }
   *[other] Изменяется { $section }.
}
change-controller = оператор персональных данных
    .name = наименование оператора персональных данных
    .called = обозначение оператора в политике обработки персональных данных
    .kind = вид оператора персональных данных
    .address = адрес оператора персональных данных
    .website = адрес сайта оператора персональных данных
    .phone = номер телефона оператора персональных данных
change-controller-changed = { $how ->
    [added] Указываются сведения «{ CAP($subject) }»: { $after }
    [removed] Исключаются ранее указанные сведения «{ CAP($subject) }»: { $before }
    [changed] Изменяются сведения «{ CAP($subject) }»: { $before } → { $after }
   *[other] Изменяются сведения «{ CAP($subject) }».
}
change-policy = Политика обработки персональных данных
change-law-reference-changed = { $how ->
    [added] Добавляется ссылка на законодательство: { $after }
    [removed] Исключается ссылка на законодательство: { $before }
    [changed] Изменяется ссылка на законодательство: { $before } → { $after }
   *[other] Изменяется ссылка на законодательство.
}
change-date-changed = { $how ->
    [added] Указываются сведения «{ CAP($section) }»: { $after }
    [removed] Исключаются ранее указанные сведения «{ CAP($section) }»: { $before }
    [changed] Изменяются сведения «{ CAP($section) }»: { $before } → { $after }
   *[other] Изменяются сведения «{ CAP($section) }».
}
change-section-added = Вводится раздел «{ CAP($section) }».
change-section-removed = Исключается раздел «{ CAP($section) }».
change-section-started = Появляются обстоятельства, относящиеся к разделу «{ CAP($section) }».
change-section-ended = Обстоятельств, относящихся к разделу «{ CAP($section) }», больше нет.
change-section-changed = { $how ->
    [added] В раздел «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] В разделе «{ CAP($section) }» изменяется следующее: { $before } → { $after }
   *[other] Содержание раздела «{ CAP($section) }» изменяется.
}
change-section-moved = Изменяется место раздела «{ CAP($section) }».

## Form

change-order-only = В разделе «{ CAP($section) }» изменяется только порядок. Содержание прежнее.
change-wording-only = { $how ->
    [added] В формулировку раздела «{ CAP($section) }» добавляется следующее: { $after }
    [removed] Из формулировки раздела «{ CAP($section) }» исключается следующее: { $before }
    [changed] В формулировке раздела «{ CAP($section) }» изменяется следующее: { $before } → { $after }
   *[other] Формулировка раздела «{ CAP($section) }» изменяется.
}
change-wording-revised = Уточняется формулировка раздела «{ CAP($section) }». Содержание прежнее.
change-typography-only = В разделе «{ CAP($section) }» изменяются только пробелы или знаки препинания. Содержание прежнее.
change-translation-revised = Уточняется перевод раздела «{ CAP($section) }». Оригинал на корейском языке прежний.
change-correction = Исправляется ошибка в прежней редакции политики обработки персональных данных.

## Severity

change-severity-consent-review = требуется проверка согласия или иного основания обработки
change-severity-material = существенное изменение
change-severity-admin = обычное изменение
change-severity-editorial = редакционное изменение

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Если обработка осуществляется на основании согласия, об изменениях необходимо сообщить субъекту персональных данных и вновь получить его согласие. Основание: { LIST($laws) }
change-duty-statute-only = Регистрационные номера резидентов Республики Корея могут обрабатываться только при наличии основания в законе, указе Президента Республики Корея или ином подобном акте. Правила министерств и согласие субъекта персональных данных таким основанием не являются. Основание: { LIST($laws) }
change-duty-separate-consent = Необходимо получить отдельное согласие субъекта персональных данных либо иметь в законодательстве Республики Корея основание, требующее обработки или допускающее её. Основание: { LIST($laws) }
change-duty-promotion-consent = На обработку персональных данных для рекламы или предложения товаров и услуг необходимо получить согласие отдельно от других согласий. Основание: { LIST($laws) }
change-duty-transfer-consent = Если трансграничная передача осуществляется на основании согласия, необходимо сообщить сведения о передаче и получить отдельное согласие; то же относится к изменению этих сведений. Основание: { LIST($laws) }
change-duty-representative-consent = Если персональные данные детей младше 14 лет обрабатываются на основании согласия, об изменениях необходимо сообщить законному представителю и вновь получить его согласие. Основание: { LIST($laws) }
change-duty-individual-notice = Об изменениях необходимо индивидуально сообщить субъекту персональных данных в письменной форме или подобным способом. Только при невозможности такого сообщения его может заменить размещение объявления на срок не менее 30 дней. Основание: { LIST($laws) }

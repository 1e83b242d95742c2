# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > «Новое окно в режиме инкогнито» (Ctrl+Shift+N) либо «Настройки» > «Конфиденциальность и безопасность» > «Сторонние файлы cookie» > «Блокировать»
browser-edge = Edge
    .steps = … > «Новое окно InPrivate» либо «Параметры» > «Конфиденциальность, поиск и службы» > «Файлы cookie» или «Предотвращение отслеживания»
browser-safari-ios = Safari (iOS)
    .steps = «Настройки» > «Приложения» > Safari > «Дополнения» > «Блокировать все cookie»
browser-samsung-internet = Samsung Internet
    .steps = «Вкладки» > «Секретный режим» либо ≡ > «Конфиденциальность» > «Интеллектуальная защита от отслеживания» > «Строгая»
browser-android = Android
    .steps = «Настройки» > «Безопасность и конфиденциальность» > «Другие настройки конфиденциальности» > «Реклама» > «Сбросить рекламный идентификатор» или «Удалить рекламный идентификатор»
browser-ios = iOS
    .steps = «Настройки» > «Конфиденциальность и безопасность» > «Трекинг»

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = «Сервис» в верхней части браузера > «Свойства браузера» > «Конфиденциальность»
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = «Сервис» в верхней части браузера > «Свойства браузера» > «Конфиденциальность» > «Параметры»
browser-chrome-legacy = Chrome
    .steps = «Настройки» в правой части браузера > «Дополнительные» внизу страницы > «Настройки контента» в разделе «Конфиденциальность и безопасность» > «Файлы cookie»

# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > «Жаңа инкогнито терезесі» (Ctrl+Shift+N) немесе «Параметрлер» > «Құпиялық және қауіпсіздік» > «Үшінші тарап cookie файлдары» > «Бөгеу»
browser-edge = Edge
    .steps = … > «Жаңа InPrivate терезесі» немесе «Параметрлер» > «Құпиялылық, іздеу және қызметтер» > «Cookie файлдары» немесе «Бақылаудың алдын алу»
browser-safari-ios = Safari (iOS)
    .steps = «Параметрлер» > «Қолданбалар» > Safari > «Қосымша» > «Барлық cookie файлдарын бөгеу»
browser-samsung-internet = Samsung Internet
    .steps = «Қойындылар» > «Құпия режим» немесе ≡ > «Құпиялылық» > «Бақылаудан зияткерлік қорғау» > «Қатаң»
browser-android = Android
    .steps = «Параметрлер» > «Қауіпсіздік және құпиялылық» > «Құпиялылықтың басқа параметрлері» > «Жарнама» > «Жарнама идентификаторын қайта орнату» немесе «Жарнама идентификаторын жою»
browser-ios = iOS
    .steps = «Параметрлер» > «Құпиялылық және қауіпсіздік» > «Бақылау»

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = Браузердің жоғарғы жағындағы «Құралдар» > «Интернет параметрлері» > «Құпиялылық»
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = Браузердің жоғарғы жағындағы «Құралдар» > «Интернет параметрлері» > «Құпиялылық» > «Параметрлер»
browser-chrome-legacy = Chrome
    .steps = Браузердің оң жағындағы «Параметрлер» > төменгі жағындағы «Қосымша» > «Құпиялылық және қауіпсіздік» бөліміндегі «Мазмұн параметрлері» > «Cookie файлдары»

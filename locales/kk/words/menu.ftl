# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Дербес деректерді өзгерту
menu-modify-membership-information = Пайдаланушы деректерін өзгерту
menu-withdraw-membership = Тіркеуден шығу
menu-withdraw-consent-terminate-membership = Келісімді қайтарып алу (тіркеуден шығу)
menu-edit-member-information = Пайдаланушы деректерін түзету
menu-edit-information-withdraw-membership = Мәліметтерді түзету > Тіркеуден шығу

## For today's clinics

menu-my-page = Менің парақшам
menu-privacy-policy = Дербес деректерді өңдеу саясаты
menu-access-request = Дербес деректерге қол жеткізу талабы
menu-marketing-settings = Жарнамалық ақпарат алу параметрлері
menu-cookie-settings = Cookie файлдарының параметрлері
menu-contact-us = Кері байланыс

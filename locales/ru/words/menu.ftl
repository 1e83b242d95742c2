# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Изменение персональных данных
menu-modify-membership-information = Изменение данных пользователя
menu-withdraw-membership = Отмена регистрации
menu-withdraw-consent-terminate-membership = Отзыв согласия (отмена регистрации)
menu-edit-member-information = Редактирование данных пользователя
menu-edit-information-withdraw-membership = Редактирование сведений > Отмена регистрации

## For today's clinics

menu-my-page = Моя страница
menu-privacy-policy = Политика обработки персональных данных
menu-access-request = Требование о доступе к персональным данным
menu-marketing-settings = Настройки получения рекламной информации
menu-cookie-settings = Настройки файлов cookie
menu-contact-us = Обратная связь

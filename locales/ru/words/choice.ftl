# What a data subject may choose about cookies. Infinitive phrases.

choice-allow-all-cookies = разрешить все файлы cookie
choice-confirm-each-cookie = подтверждать сохранение каждого файла cookie
choice-notify-each-cookie = получать уведомление о сохранении каждого файла cookie
choice-refuse-all-cookies = запретить сохранение всех файлов cookie

## For today's clinics

choice-block-third-party-cookies = заблокировать сторонние файлы cookie
choice-delete-stored-cookies = удалить сохранённые файлы cookie
choice-private-browsing = использовать приватное окно
choice-reset-advertising-identifier = сбросить или удалить рекламный идентификатор

# What a data subject may choose about cookies. Verb phrases in Korean and infinitives without "to" in English.

choice-allow-all-cookies = allow all cookies
choice-confirm-each-cookie = confirm each time a cookie is saved
choice-notify-each-cookie = be notified each time a cookie is stored
choice-refuse-all-cookies = refuse the storage of all cookies

## For today's clinics

choice-block-third-party-cookies = block third-party cookies
choice-delete-stored-cookies = delete stored cookies
choice-private-browsing = use a private browsing window
choice-reset-advertising-identifier = reset or delete the advertising identifier

# What a data subject may choose about cookies. Verbal nouns.

choice-allow-all-cookies = барлық cookie файлдарына рұқсат беру
choice-confirm-each-cookie = әрбір cookie файлының сақталуын растап отыру
choice-notify-each-cookie = әрбір cookie файлының сақталуы туралы хабарлама алу
choice-refuse-all-cookies = барлық cookie файлдарын сақтаудан бас тарту

## For today's clinics

choice-block-third-party-cookies = үшінші тараптардың cookie файлдарын бөгеу
choice-delete-stored-cookies = сақталған cookie файлдарын өшіру
choice-private-browsing = құпия терезені пайдалану
choice-reset-advertising-identifier = жарнама идентификаторын қайта орнату немесе өшіру

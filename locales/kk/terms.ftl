# Terms used by other messages: the names of Korean laws, always with the country. The second word of a name is its grammatical case
# (gen = genitive, dat = dative).

-pipa = Корея Республикасының Дербес деректерді қорғау туралы заңы
-pipa-gen = Корея Республикасының Дербес деректерді қорғау туралы заңының
-pipa-decree-gen = Корея Республикасының Дербес деректерді қорғау туралы заңын қолдану жөніндегі жарлықтың
-medical-service-act-gen = Корея Республикасының Медициналық қызмет көрсету туралы заңының
-medical-service-act-dat = Корея Республикасының Медициналық қызмет көрсету туралы заңына
-method-notification-dat = Корея Республикасының Дербес деректерді өңдеу тәсілдері туралы хабарламасына

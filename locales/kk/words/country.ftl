# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Корея Республикасы
country-jp = Жапония
country-cn = Қытай
country-tw = Тайвань
country-hk = Гонконг
country-mo = Макао
country-mn = Моңғолия

## Southeast Asia
country-vn = Вьетнам
country-th = Таиланд
country-id = Индонезия
country-my = Малайзия
country-sg = Сингапур
country-ph = Филиппин
country-kh = Камбоджа
country-la = Лаос
country-mm = Мьянма
country-bn = Бруней

## South Asia
country-in = Үндістан
country-bd = Бангладеш
country-np = Непал
country-lk = Шри-Ланка
country-pk = Пәкістан

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = Ресей
country-kz = Қазақстан
country-uz = Өзбекстан
country-kg = Қырғызстан
country-tj = Тәжікстан
country-tm = Түрікменстан
country-az = Әзербайжан
country-am = Армения
country-ge = Грузия
country-ua = Украина
country-by = Беларусь

## Middle East and Africa
country-ae = Біріккен Араб Әмірліктері
country-sa = Сауд Арабиясы
country-qa = Катар
country-kw = Кувейт
country-bh = Бахрейн
country-om = Оман
country-jo = Иордания
country-iq = Ирак
country-il = Израиль
country-tr = Түркия
country-eg = Мысыр
country-ng = Нигерия
country-ke = Кения
country-za = Оңтүстік Африка Республикасы

## Europe
country-gb = Ұлыбритания
country-ie = Ирландия
country-de = Германия
country-fr = Франция
country-nl = Нидерланд
country-be = Бельгия
country-lu = Люксембург
country-ch = Швейцария
country-at = Австрия
country-it = Италия
country-es = Испания
country-pt = Португалия
country-se = Швеция
country-no = Норвегия
country-dk = Дания
country-fi = Финляндия
country-pl = Польша
country-cz = Чехия

## Americas
country-us = АҚШ
country-ca = Канада
country-mx = Мексика
country-br = Бразилия
country-cl = Чили
country-ar = Аргентина

## Oceania
country-au = Австралия
country-nz = Жаңа Зеландия
country-gu = Гуам

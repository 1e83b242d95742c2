# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Республика Корея
country-jp = Япония
country-cn = Китай
country-tw = Тайвань
country-hk = Гонконг
country-mo = Макао
country-mn = Монголия

## Southeast Asia
country-vn = Вьетнам
country-th = Таиланд
country-id = Индонезия
country-my = Малайзия
country-sg = Сингапур
country-ph = Филиппины
country-kh = Камбоджа
country-la = Лаос
country-mm = Мьянма
country-bn = Бруней

## South Asia
country-in = Индия
country-bd = Бангладеш
country-np = Непал
country-lk = Шри-Ланка
country-pk = Пакистан

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = Россия
country-kz = Казахстан
country-uz = Узбекистан
country-kg = Кыргызстан
country-tj = Таджикистан
country-tm = Туркменистан
country-az = Азербайджан
country-am = Армения
country-ge = Грузия
country-ua = Украина
country-by = Беларусь

## Middle East and Africa
country-ae = Объединённые Арабские Эмираты
country-sa = Саудовская Аравия
country-qa = Катар
country-kw = Кувейт
country-bh = Бахрейн
country-om = Оман
country-jo = Иордания
country-iq = Ирак
country-il = Израиль
country-tr = Турция
country-eg = Египет
country-ng = Нигерия
country-ke = Кения
country-za = Южно-Африканская Республика

## Europe
country-gb = Великобритания
country-ie = Ирландия
country-de = Германия
country-fr = Франция
country-nl = Нидерланды
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
country-us = США
country-ca = Канада
country-mx = Мексика
country-br = Бразилия
country-cl = Чили
country-ar = Аргентина

## Oceania
country-au = Австралия
country-nz = Новая Зеландия
country-gu = Гуам

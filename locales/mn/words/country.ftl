# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Бүгд Найрамдах Солонгос Улс
country-jp = Япон
country-cn = Хятад
country-tw = Тайвань
country-hk = Хонконг
country-mo = Макао
country-mn = Монгол Улс

## Southeast Asia
country-vn = Вьетнам
country-th = Тайланд
country-id = Индонез
country-my = Малайз
country-sg = Сингапур
country-ph = Филиппин
country-kh = Камбож
country-la = Лаос
country-mm = Мьянмар
country-bn = Бруней

## South Asia
country-in = Энэтхэг
country-bd = Бангладеш
country-np = Балба
country-lk = Шри-Ланка
country-pk = Пакистан

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = ОХУ
country-kz = Казахстан
country-uz = Узбекистан
country-kg = Кыргызстан
country-tj = Тажикистан
country-tm = Туркменистан
country-az = Азербайжан
country-am = Армени
country-ge = Гүрж
country-ua = Украин
country-by = Беларусь

## Middle East and Africa
country-ae = Арабын Нэгдсэн Эмират Улс
country-sa = Саудын Араб
country-qa = Катар
country-kw = Кувейт
country-bh = Бахрейн
country-om = Оман
country-jo = Йордан
country-iq = Ирак
country-il = Израиль
country-tr = Турк
country-eg = Египет
country-ng = Нигери
country-ke = Кени
country-za = Өмнөд Африк

## Europe
country-gb = Их Британи
country-ie = Ирланд
country-de = Герман
country-fr = Франц
country-nl = Нидерланд
country-be = Бельги
country-lu = Люксембург
country-ch = Швейцар
country-at = Австри
country-it = Итали
country-es = Испани
country-pt = Португал
country-se = Швед
country-no = Норвеги
country-dk = Дани
country-fi = Финланд
country-pl = Польш
country-cz = Чех

## Americas
country-us = АНУ
country-ca = Канад
country-mx = Мексик
country-br = Бразил
country-cl = Чили
country-ar = Аргентин

## Oceania
country-au = Австрали
country-nz = Шинэ Зеланд
country-gu = Гуам

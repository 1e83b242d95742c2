# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Korea Selatan
country-jp = Jepang
country-cn = Tiongkok
country-tw = Taiwan
country-hk = Hong Kong
country-mo = Makau
country-mn = Mongolia

## Southeast Asia
country-vn = Vietnam
country-th = Thailand
country-id = Indonesia
country-my = Malaysia
country-sg = Singapura
country-ph = Filipina
country-kh = Kamboja
country-la = Laos
country-mm = Myanmar
country-bn = Brunei

## South Asia
country-in = India
country-bd = Bangladesh
country-np = Nepal
country-lk = Sri Lanka
country-pk = Pakistan

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = Rusia
country-kz = Kazakhstan
country-uz = Uzbekistan
country-kg = Kirgizstan
country-tj = Tajikistan
country-tm = Turkmenistan
country-az = Azerbaijan
country-am = Armenia
country-ge = Georgia
country-ua = Ukraina
country-by = Belarus

## Middle East and Africa
country-ae = Uni Emirat Arab
country-sa = Arab Saudi
country-qa = Qatar
country-kw = Kuwait
country-bh = Bahrain
country-om = Oman
country-jo = Yordania
country-iq = Irak
country-il = Israel
country-tr = Turki
country-eg = Mesir
country-ng = Nigeria
country-ke = Kenya
country-za = Afrika Selatan

## Europe
country-gb = Inggris Raya
country-ie = Irlandia
country-de = Jerman
country-fr = Prancis
country-nl = Belanda
country-be = Belgia
country-lu = Luksemburg
country-ch = Swiss
country-at = Austria
country-it = Italia
country-es = Spanyol
country-pt = Portugal
country-se = Swedia
country-no = Norwegia
country-dk = Denmark
country-fi = Finlandia
country-pl = Polandia
country-cz = Ceko

## Americas
country-us = Amerika Serikat
country-ca = Kanada
country-mx = Meksiko
country-br = Brasil
country-cl = Cile
country-ar = Argentina

## Oceania
country-au = Australia
country-nz = Selandia Baru
country-gu = Guam

# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Republic of Korea
country-jp = Japan
country-cn = China
country-tw = Taiwan
country-hk = Hong Kong
country-mo = Macao
country-mn = Mongolia

## Southeast Asia
country-vn = Vietnam
country-th = Thailand
country-id = Indonesia
country-my = Malaysia
country-sg = Singapore
country-ph = Philippines
country-kh = Cambodia
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
country-ru = Russia
country-kz = Kazakhstan
country-uz = Uzbekistan
country-kg = Kyrgyzstan
country-tj = Tajikistan
country-tm = Turkmenistan
country-az = Azerbaijan
country-am = Armenia
country-ge = Georgia
country-ua = Ukraine
country-by = Belarus

## Middle East and Africa
country-ae = United Arab Emirates
country-sa = Saudi Arabia
country-qa = Qatar
country-kw = Kuwait
country-bh = Bahrain
country-om = Oman
country-jo = Jordan
country-iq = Iraq
country-il = Israel
country-tr = Türkiye
country-eg = Egypt
country-ng = Nigeria
country-ke = Kenya
country-za = South Africa

## Europe
country-gb = United Kingdom
country-ie = Ireland
country-de = Germany
country-fr = France
country-nl = Netherlands
country-be = Belgium
country-lu = Luxembourg
country-ch = Switzerland
country-at = Austria
country-it = Italy
country-es = Spain
country-pt = Portugal
country-se = Sweden
country-no = Norway
country-dk = Denmark
country-fi = Finland
country-pl = Poland
country-cz = Czechia

## Americas
country-us = United States
country-ca = Canada
country-mx = Mexico
country-br = Brazil
country-cl = Chile
country-ar = Argentina

## Oceania
country-au = Australia
country-nz = New Zealand
country-gu = Guam

# Names of countries and regions, for cross-border transfer and collection from abroad, as usual in Vietnamese. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = Hàn Quốc
country-jp = Nhật Bản
country-cn = Trung Quốc
country-tw = Đài Loan
country-hk = Hồng Kông
country-mo = Ma Cao
country-mn = Mông Cổ

## Southeast Asia
country-vn = Việt Nam
country-th = Thái Lan
country-id = Indonesia
country-my = Malaysia
country-sg = Singapore
country-ph = Philippines
country-kh = Campuchia
country-la = Lào
country-mm = Myanmar
country-bn = Brunei

## South Asia
country-in = Ấn Độ
country-bd = Bangladesh
country-np = Nepal
country-lk = Sri Lanka
country-pk = Pakistan

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = Nga
country-kz = Kazakhstan
country-uz = Uzbekistan
country-kg = Kyrgyzstan
country-tj = Tajikistan
country-tm = Turkmenistan
country-az = Azerbaijan
country-am = Armenia
country-ge = Gruzia
country-ua = Ukraina
country-by = Belarus

## Middle East and Africa
country-ae = Các Tiểu vương quốc Ả Rập Thống nhất
country-sa = Ả Rập Xê Út
country-qa = Qatar
country-kw = Kuwait
country-bh = Bahrain
country-om = Oman
country-jo = Jordan
country-iq = Iraq
country-il = Israel
country-tr = Thổ Nhĩ Kỳ
country-eg = Ai Cập
country-ng = Nigeria
country-ke = Kenya
country-za = Nam Phi

## Europe
country-gb = Vương quốc Anh
country-ie = Ireland
country-de = Đức
country-fr = Pháp
country-nl = Hà Lan
country-be = Bỉ
country-lu = Luxembourg
country-ch = Thụy Sĩ
country-at = Áo
country-it = Ý
country-es = Tây Ban Nha
country-pt = Bồ Đào Nha
country-se = Thụy Điển
country-no = Na Uy
country-dk = Đan Mạch
country-fi = Phần Lan
country-pl = Ba Lan
country-cz = Séc

## Americas
country-us = Hoa Kỳ
country-ca = Canada
country-mx = Mexico
country-br = Brazil
country-cl = Chile
country-ar = Argentina

## Oceania
country-au = Úc
country-nz = New Zealand
country-gu = Guam

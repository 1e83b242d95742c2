# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = جمهورية كوريا
country-jp = اليابان
country-cn = الصين
country-tw = تايوان
country-hk = هونغ كونغ
country-mo = ماكاو
country-mn = منغوليا

## Southeast Asia
country-vn = فيتنام
country-th = تايلاند
country-id = إندونيسيا
country-my = ماليزيا
country-sg = سنغافورة
country-ph = الفلبين
country-kh = كمبوديا
country-la = لاوس
country-mm = ميانمار
country-bn = بروناي

## South Asia
country-in = الهند
country-bd = بنغلاديش
country-np = نيبال
country-lk = سريلانكا
country-pk = باكستان

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = روسيا
country-kz = كازاخستان
country-uz = أوزبكستان
country-kg = قيرغيزستان
country-tj = طاجيكستان
country-tm = تركمانستان
country-az = أذربيجان
country-am = أرمينيا
country-ge = جورجيا
country-ua = أوكرانيا
country-by = بيلاروس

## Middle East and Africa
country-ae = الإمارات العربية المتحدة
country-sa = المملكة العربية السعودية
country-qa = قطر
country-kw = الكويت
country-bh = البحرين
country-om = عُمان
country-jo = الأردن
country-iq = العراق
country-il = إسرائيل
country-tr = تركيا
country-eg = مصر
country-ng = نيجيريا
country-ke = كينيا
country-za = جنوب أفريقيا

## Europe
country-gb = المملكة المتحدة
country-ie = أيرلندا
country-de = ألمانيا
country-fr = فرنسا
country-nl = هولندا
country-be = بلجيكا
country-lu = لوكسمبورغ
country-ch = سويسرا
country-at = النمسا
country-it = إيطاليا
country-es = إسبانيا
country-pt = البرتغال
country-se = السويد
country-no = النرويج
country-dk = الدنمارك
country-fi = فنلندا
country-pl = بولندا
country-cz = التشيك

## Americas
country-us = الولايات المتحدة الأمريكية
country-ca = كندا
country-mx = المكسيك
country-br = البرازيل
country-cl = تشيلي
country-ar = الأرجنتين

## Oceania
country-au = أستراليا
country-nz = نيوزيلندا
country-gu = غوام

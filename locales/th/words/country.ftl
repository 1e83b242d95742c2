# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = เกาหลีใต้
country-jp = ญี่ปุ่น
country-cn = จีน
country-tw = ไต้หวัน
country-hk = ฮ่องกง
country-mo = มาเก๊า
country-mn = มองโกเลีย

## Southeast Asia
country-vn = เวียดนาม
country-th = ไทย
country-id = อินโดนีเซีย
country-my = มาเลเซีย
country-sg = สิงคโปร์
country-ph = ฟิลิปปินส์
country-kh = กัมพูชา
country-la = ลาว
country-mm = เมียนมา
country-bn = บรูไน

## South Asia
country-in = อินเดีย
country-bd = บังกลาเทศ
country-np = เนปาล
country-lk = ศรีลังกา
country-pk = ปากีสถาน

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = รัสเซีย
country-kz = คาซัคสถาน
country-uz = อุซเบกิสถาน
country-kg = คีร์กีซสถาน
country-tj = ทาจิกิสถาน
country-tm = เติร์กเมนิสถาน
country-az = อาเซอร์ไบจาน
country-am = อาร์เมเนีย
country-ge = จอร์เจีย
country-ua = ยูเครน
country-by = เบลารุส

## Middle East and Africa
country-ae = สหรัฐอาหรับเอมิเรตส์
country-sa = ซาอุดีอาระเบีย
country-qa = กาตาร์
country-kw = คูเวต
country-bh = บาห์เรน
country-om = โอมาน
country-jo = จอร์แดน
country-iq = อิรัก
country-il = อิสราเอล
country-tr = ตุรกี
country-eg = อียิปต์
country-ng = ไนจีเรีย
country-ke = เคนยา
country-za = แอฟริกาใต้

## Europe
country-gb = สหราชอาณาจักร
country-ie = ไอร์แลนด์
country-de = เยอรมนี
country-fr = ฝรั่งเศส
country-nl = เนเธอร์แลนด์
country-be = เบลเยียม
country-lu = ลักเซมเบิร์ก
country-ch = สวิตเซอร์แลนด์
country-at = ออสเตรีย
country-it = อิตาลี
country-es = สเปน
country-pt = โปรตุเกส
country-se = สวีเดน
country-no = นอร์เวย์
country-dk = เดนมาร์ก
country-fi = ฟินแลนด์
country-pl = โปแลนด์
country-cz = เช็กเกีย

## Americas
country-us = สหรัฐอเมริกา
country-ca = แคนาดา
country-mx = เม็กซิโก
country-br = บราซิล
country-cl = ชิลี
country-ar = อาร์เจนตินา

## Oceania
country-au = ออสเตรเลีย
country-nz = นิวซีแลนด์
country-gu = กวม

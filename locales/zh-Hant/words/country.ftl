# Names of countries and regions, for cross-border transfer and collection from abroad, as usual in Taiwan. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = 韓國
country-jp = 日本
country-cn = 中國
country-tw = 臺灣
country-hk = 香港
country-mo = 澳門
country-mn = 蒙古

## Southeast Asia
country-vn = 越南
country-th = 泰國
country-id = 印尼
country-my = 馬來西亞
country-sg = 新加坡
country-ph = 菲律賓
country-kh = 柬埔寨
country-la = 寮國
country-mm = 緬甸
country-bn = 汶萊

## South Asia
country-in = 印度
country-bd = 孟加拉
country-np = 尼泊爾
country-lk = 斯里蘭卡
country-pk = 巴基斯坦

## Russia, Central Asia, the Caucasus, Eastern Europe
country-ru = 俄羅斯
country-kz = 哈薩克
country-uz = 烏茲別克
country-kg = 吉爾吉斯
country-tj = 塔吉克
country-tm = 土庫曼
country-az = 亞塞拜然
country-am = 亞美尼亞
country-ge = 喬治亞
country-ua = 烏克蘭
country-by = 白俄羅斯

## Middle East and Africa
country-ae = 阿拉伯聯合大公國
country-sa = 沙烏地阿拉伯
country-qa = 卡達
country-kw = 科威特
country-bh = 巴林
country-om = 阿曼
country-jo = 約旦
country-iq = 伊拉克
country-il = 以色列
country-tr = 土耳其
country-eg = 埃及
country-ng = 奈及利亞
country-ke = 肯亞
country-za = 南非

## Europe
country-gb = 英國
country-ie = 愛爾蘭
country-de = 德國
country-fr = 法國
country-nl = 荷蘭
country-be = 比利時
country-lu = 盧森堡
country-ch = 瑞士
country-at = 奧地利
country-it = 義大利
country-es = 西班牙
country-pt = 葡萄牙
country-se = 瑞典
country-no = 挪威
country-dk = 丹麥
country-fi = 芬蘭
country-pl = 波蘭
country-cz = 捷克

## Americas
country-us = 美國
country-ca = 加拿大
country-mx = 墨西哥
country-br = 巴西
country-cl = 智利
country-ar = 阿根廷

## Oceania
country-au = 澳洲
country-nz = 紐西蘭
country-gu = 關島

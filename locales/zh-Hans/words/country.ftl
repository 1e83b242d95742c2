# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = 韩国
country-jp = 日本
country-cn = 中国
country-tw = 台湾
country-hk = 香港
country-mo = 澳门
country-mn = 蒙古

## Southeast Asia
country-vn = 越南
country-th = 泰国
country-id = 印度尼西亚
country-my = 马来西亚
country-sg = 新加坡
country-ph = 菲律宾
country-kh = 柬埔寨
country-la = 老挝
country-mm = 缅甸
country-bn = 文莱

## South Asia
country-in = 印度
country-bd = 孟加拉国
country-np = 尼泊尔
country-lk = 斯里兰卡
country-pk = 巴基斯坦

## Russia, Central Asia, Caucasus, Eastern Europe
country-ru = 俄罗斯
country-kz = 哈萨克斯坦
country-uz = 乌兹别克斯坦
country-kg = 吉尔吉斯斯坦
country-tj = 塔吉克斯坦
country-tm = 土库曼斯坦
country-az = 阿塞拜疆
country-am = 亚美尼亚
country-ge = 格鲁吉亚
country-ua = 乌克兰
country-by = 白俄罗斯

## Middle East, Africa
country-ae = 阿联酋
country-sa = 沙特阿拉伯
country-qa = 卡塔尔
country-kw = 科威特
country-bh = 巴林
country-om = 阿曼
country-jo = 约旦
country-iq = 伊拉克
country-il = 以色列
country-tr = 土耳其
country-eg = 埃及
country-ng = 尼日利亚
country-ke = 肯尼亚
country-za = 南非

## Europe
country-gb = 英国
country-ie = 爱尔兰
country-de = 德国
country-fr = 法国
country-nl = 荷兰
country-be = 比利时
country-lu = 卢森堡
country-ch = 瑞士
country-at = 奥地利
country-it = 意大利
country-es = 西班牙
country-pt = 葡萄牙
country-se = 瑞典
country-no = 挪威
country-dk = 丹麦
country-fi = 芬兰
country-pl = 波兰
country-cz = 捷克

## Americas
country-us = 美国
country-ca = 加拿大
country-mx = 墨西哥
country-br = 巴西
country-cl = 智利
country-ar = 阿根廷

## Oceania
country-au = 澳大利亚
country-nz = 新西兰
country-gu = 关岛

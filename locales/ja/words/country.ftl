# Names of countries and regions, for cross-border transfer and collection from abroad. Ids are ISO 3166-1 alpha-2 codes in lower case.

## East Asia
country-kr = 韓国
country-jp = 日本
country-cn = 中国
country-tw = 台湾
country-hk = 香港
country-mo = マカオ
country-mn = モンゴル

## Southeast Asia
country-vn = ベトナム
country-th = タイ
country-id = インドネシア
country-my = マレーシア
country-sg = シンガポール
country-ph = フィリピン
country-kh = カンボジア
country-la = ラオス
country-mm = ミャンマー
country-bn = ブルネイ

## South Asia
country-in = インド
country-bd = バングラデシュ
country-np = ネパール
country-lk = スリランカ
country-pk = パキスタン

## Russia, Central Asia, Caucasus, Eastern Europe
country-ru = ロシア
country-kz = カザフスタン
country-uz = ウズベキスタン
country-kg = キルギス
country-tj = タジキスタン
country-tm = トルクメニスタン
country-az = アゼルバイジャン
country-am = アルメニア
country-ge = ジョージア
country-ua = ウクライナ
country-by = ベラルーシ

## Middle East, Africa
country-ae = アラブ首長国連邦
country-sa = サウジアラビア
country-qa = カタール
country-kw = クウェート
country-bh = バーレーン
country-om = オマーン
country-jo = ヨルダン
country-iq = イラク
country-il = イスラエル
country-tr = トルコ
country-eg = エジプト
country-ng = ナイジェリア
country-ke = ケニア
country-za = 南アフリカ

## Europe
country-gb = 英国
country-ie = アイルランド
country-de = ドイツ
country-fr = フランス
country-nl = オランダ
country-be = ベルギー
country-lu = ルクセンブルク
country-ch = スイス
country-at = オーストリア
country-it = イタリア
country-es = スペイン
country-pt = ポルトガル
country-se = スウェーデン
country-no = ノルウェー
country-dk = デンマーク
country-fi = フィンランド
country-pl = ポーランド
country-cz = チェコ

## Americas
country-us = 米国
country-ca = カナダ
country-mx = メキシコ
country-br = ブラジル
country-cl = チリ
country-ar = アルゼンチン

## Oceania
country-au = オーストラリア
country-nz = ニュージーランド
country-gu = グアム

# Domestic agent (PIPA art. 31-2): an agent in Korea

domestic_agent = 国内代理人（韓国国内の代理人）の指定に関する事項
    .intro = { $we }は、次のとおり国内代理人を指定しています。
    .none = { $we }は、国内代理人を指定していません。
    .name = 氏名又は名称
    .representative = 代表者
    .address = 住所
    .phone = 電話
    .email = 電子メール

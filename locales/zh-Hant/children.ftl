# Processing of personal information of children under 14 (PIPA art. 22-2)

children = 未滿14歲兒童之個人資料處理
    .intro = 未滿14歲兒童（以下稱「兒童」）之個人資料，依下列方式處理。
    .none = { $we }不處理未滿14歲兒童之個人資料。
    .joins-by = 兒童加入會員之方法
    .consent-by = 取得法定代理人同意之方法
    .representative-items = 蒐集之法定代理人相關項目
    .rights = 法定代理人得行使之權利
    .website = 行使權利之網站選單
    .channels = 行使權利之方法
    .menu = 「{ $menu }」

# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = 處理之個人資料項目
    .intro = { $we }處理之個人資料項目如下。
    .none = { $we }不處理個人資料。
    .without-consent = 非基於當事人同意而處理之個人資料
    .with-consent = 基於當事人同意而處理之個人資料
    .with-consent-and-by-law = 部分基於同意、部分非基於同意而處理之個人資料
    .basis-not-stated = 其他處理之個人資料
    .basis = 處理之法律依據
    .required = 必填項目
    .optional = 選填項目
    .unspecified = 處理項目
    .sensitive = 敏感資料
    .automatic = 自動蒐集之項目
    .unique-identifiers = 其中屬固有識別資料者
    .collection = 個人資料之蒐集方法
    .collected-by = 蒐集方法
    .website-forms = 網站蒐集途徑

# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = 処理する個人情報の項目
    .intro = { $we }が処理する個人情報の項目は、次のとおりです。
    .none = { $we }は、個人情報を処理しません。
    .without-consent = 情報主体の同意を得ずに処理する個人情報
    .with-consent = 情報主体の同意を得て処理する個人情報
    .with-consent-and-by-law = 一部は同意を得て、一部は同意を得ずに処理する個人情報
    .basis-not-stated = その他処理する個人情報
    .basis = 処理の法的根拠
    .required = 必須項目
    .optional = 任意項目
    .unspecified = 処理項目
    .sensitive = 敏感情報
    .automatic = 自動的に収集される項目
    .unique-identifiers = 上記のうち固有識別情報
    .collection = 個人情報の収集方法
    .collected-by = 収集方法
    .website-forms = ホームページでの収集経路

# Items of personal information processed (PIPA art. 22(3), Decree art. 31(1)1)

items = 处理的个人信息项目
    .intro = { $we }处理的个人信息项目如下。
    .none = { $we }不处理个人信息。
    .without-consent = 未经信息主体同意而处理的个人信息
    .with-consent = 经信息主体同意处理的个人信息
    .with-consent-and-by-law = 部分经同意、部分未经同意而处理的个人信息
    .basis-not-stated = 处理的其他个人信息
    .basis = 处理的法律依据
    .required = 必填项
    .optional = 选填项
    .unspecified = 处理项目
    .sensitive = 敏感信息
    .automatic = 自动收集的项目
    .unique-identifiers = 其中的固有识别信息
    .collection = 个人信息的收集方法
    .collected-by = 收集方法
    .website-forms = 网站收集途径

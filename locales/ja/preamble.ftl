# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty. The words of laws bring their brackets.

preamble = 前文
    .none = { "" }
    .standard = { $name }は、{ -pipa }第30条に基づき、情報主体の個人情報を保護し、これに関する苦情を迅速かつ円滑に処理するため、次のとおり個人情報処理方針を定め、公開します。
    .laws = { $name }は、{ LIST($laws) }を遵守し、次のとおり個人情報処理方針を定め、公開します。
    .law = { $law }
    .published = { $name }は、次のとおり個人情報処理方針を定め、公開します。

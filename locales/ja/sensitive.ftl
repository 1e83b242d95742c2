# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = 敏感情報の公開の可能性及び非公開を選択する方法
    .intro = { $we }がサービスを提供する過程で公開される情報には、次のとおり情報主体の敏感情報が含まれることがあります。
    .none = { $we }がサービスを提供する過程で情報主体の敏感情報が公開されることはありません。
    .items = 公開されることがある敏感情報
    .where = 公開される場所
    .hide = 非公開を選択する方法

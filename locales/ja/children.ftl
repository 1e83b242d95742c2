# Processing of personal information of children under 14 (PIPA art. 22-2)

children = 14歳未満の児童の個人情報の処理に関する事項
    .intro = 満14歳未満の児童（以下「児童」といいます）の個人情報は、次のとおり処理します。
    .none = { $we }は、満14歳未満の児童の個人情報を処理しません。
    .joins-by = 児童の会員登録の方法
    .consent-by = 法定代理人の同意を得る方法
    .representative-items = 法定代理人について収集する項目
    .rights = 法定代理人が行使できる権利
    .website = 権利を行使するホームページのメニュー
    .channels = 権利を行使する方法
    .menu = 「{ $menu }」

# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = 情報主体の権益侵害に対する救済方法
    .intro = 情報主体は、個人情報の侵害に関する申告若しくは相談又は紛争の調停が必要な場合、次の機関に問い合わせることができます。
    .none = { $we }は、権益侵害の救済機関を別途案内していません。
    .missing = 公開された個人情報処理方針には、個人情報の侵害に関する申告又は相談をすることができる機関が記載されていません。
    .bodies = 問い合わせることができる機関
    .body = 機関
    .phone = 電話
    .website = ホームページ
    .short-numbers = 国番号なしで記載された電話番号は、韓国国内でのみ利用できます。韓国国外からは、ホームページをご利用ください。

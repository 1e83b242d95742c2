# What the controller has set voluntarily (PIPC drafting guideline, item 23)

voluntary = その他個人情報処理者が個人情報の処理基準及び保護措置等に関して自律的に定めた事項
    .intro = { $we }は、個人情報の処理基準及び保護措置に関して、次の事項を自律的に定めています。
    .none = { $we }が個人情報の処理基準及び保護措置に関して自律的に定めた事項はありません。

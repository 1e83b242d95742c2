# What the controller has set voluntarily (PIPC drafting guideline, item 23)

voluntary = 其他由個人資料控管者就個人資料處理基準及保護措施等自主訂定之事項
    .intro = { $we }就個人資料處理基準及保護措施，自主訂定下列事項。
    .none = { $we }就個人資料處理基準及保護措施，無自主訂定之事項。

# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = 個人情報保護責任者及び苦情処理部署に関する事項
    .intro = { $we }は、個人情報を保護し、個人情報の処理に関する情報主体の不満及び苦情を処理するため、次のとおり個人情報保護責任者を指定しています。
    .none = { $we }は、個人情報保護責任者を別途指定していません。
    .name = 氏名
    .post = 役職
    .department = 所属
    .department-name = 部署
    .phone = 電話
    .fax = ファクス
    .email = 電子メール
    .staff = 個人情報保護担当者

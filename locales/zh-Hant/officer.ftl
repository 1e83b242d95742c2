# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = 個人資料保護負責人及申訴處理部門
    .intro = { $we }為保護個人資料，並處理當事人就個人資料處理所提出之不滿意見及申訴，指定個人資料保護負責人如下。
    .none = { $we }未另行指定個人資料保護負責人。
    .name = 姓名
    .post = 職稱
    .department = 所屬單位
    .department-name = 部門
    .phone = 電話
    .fax = 傳真
    .email = 電子郵件
    .staff = 個人資料保護承辦人

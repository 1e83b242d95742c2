# Entrustment of personal information processing (PIPA art. 26, 30(1)4)

entrustment = 個人情報の処理業務の委託に関する事項
    .intro = { $we }は、次のとおり個人情報の処理業務を委託しています。
    .none = { $we }は、現在、個人情報の処理業務を他の者に委託していません。
    .parties = 受託者及び委託する業務の内容
    .name = 受託者
    .tasks = 委託する業務
    .items = 処理する個人情報の項目
    .until = 保有及び利用期間
    .re-entrusted = 再受託者
    .re-entrustee = { $name }（{ $tasks }）

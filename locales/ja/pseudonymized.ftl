# Processing of pseudonymized information (PIPA art. 28-2 to 28-4, 30(1)4-2)

pseudonymized = 仮名情報の処理に関する事項
    .intro = { $we }は、次のとおり仮名情報を処理しています。
    .none = { $we }は、仮名情報を処理しません。
    .uses = 仮名情報の処理の目的、項目及び期間
    .purposes = 処理目的
    .items = 仮名処理する個人情報の項目
    .retention = 処理及び保有期間
    .provision = 第三者提供
    .no-provision = 仮名情報を第三者に提供しません。
    .entrustment = 処理の委託
    .no-entrustment = 仮名情報の処理を委託しません。
    .safeguards = 仮名情報の安全性確保措置

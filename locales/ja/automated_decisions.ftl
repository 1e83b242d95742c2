# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = 自動化された決定に関する事項
    .intro = { $we }は、完全に自動化されたシステムで個人情報を処理して行われる次のような決定を行っています。
    .none = { $we }は、完全に自動化されたシステムで個人情報を処理して行われる決定を行いません。
    .decision = { $purpose }のための自動化された決定
    .subjects = 対象となる情報主体の範囲
    .items = 決定に使用される主な個人情報の類型
    .criteria = 考慮事項及び主な個人情報が処理される手続
    .sensitive = 敏感情報又は14歳未満の児童の個人情報を処理する目的及び項目
    .refusal = 拒否し、又は説明等を要求する方法及び手続

# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = 個人情報の破棄の手続及び方法に関する事項
    .none = { $we }は、破棄すべき個人情報を保有していません。
    .procedure = 破棄の手続
    .methods = 破棄の方法
    .electronic = 電子的ファイル形式の個人情報
    .paper = 紙に記録又は印刷された個人情報
    .kept-by-law = 法令に従って保存する個人情報
    .kept-by-law-stated = 他の法令により保存するよう定められた記録並びにその根拠及び保存期間は、「{ $section }」で確認することができます。

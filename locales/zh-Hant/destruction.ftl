# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = 個人資料之銷毀程序及方法
    .none = { $we }未保有應銷毀之個人資料。
    .procedure = 銷毀程序
    .methods = 銷毀方法
    .electronic = 電子檔案形式之個人資料
    .paper = 紀錄或列印於紙本之個人資料
    .kept-by-law = 依法令保存之個人資料
    .kept-by-law-stated = 其他法令定有保存義務之紀錄及其依據與保存期間，請參閱「{ $section }」。

# Automated decisions (PIPA art. 37-2, Decree art. 44-4)

automated_decisions = 自動化決定
    .intro = { $we }以完全自動化之系統處理個人資料，作成下列決定。
    .none = { $we }不以完全自動化之系統處理個人資料而作成決定。
    .decision = 以「{ $purpose }」為目的之自動化決定
    .subjects = 適用之當事人範圍
    .items = 用於決定之主要個人資料類型
    .criteria = 考量事項及主要個人資料之處理程序
    .sensitive = 處理敏感資料或未滿14歲兒童個人資料之目的及項目
    .refusal = 拒絕或要求說明等之方法及程序

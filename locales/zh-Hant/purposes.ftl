# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = 個人資料之處理目的
    .intro = { $we }為下列目的處理個人資料。
    .heading = { $text }
    .none = { $we }不處理個人資料。

# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = 個人情報の処理目的
    .intro = { $we }は、次の目的のために個人情報を処理します。
    .heading = { $text }
    .none = { $we }は、個人情報を処理しません。

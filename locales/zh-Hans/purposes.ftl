# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = 个人信息的处理目的
    .intro = { $we }为以下目的处理个人信息。
    .heading = { $text }
    .none = { $we }不处理个人信息。

# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Хувийн мэдээлэл боловсруулах, хадгалах хугацаа
    .intro = { CAP($we) } нь хувийн мэдээллийг дараах хугацаанд боловсруулж, хадгална.
    .none = { CAP($we) } нь хувийн мэдээллийг боловсруулахгүй, хадгалахгүй.
    .activities = Боловсруулах үйл ажиллагаа тус бүрийн хадгалах хугацаа
    .activity = Боловсруулах үйл ажиллагаа
    .retention = Боловсруулах, хадгалах хугацаа
    .kept-by-law = Хууль тогтоомжийн дагуу хадгалах бүртгэл
    .kept-by-law-intro = Хууль тогтоомжид хадгалахаар заасан тохиолдолд дараах бүртгэлийг тухайн хугацаанд хадгална.
    .records = Хадгалах бүртгэл, хадгалах хугацаа
    .record = Хадгалах бүртгэл
    .period = Хадгалах хугацаа
    .law = Хадгалах үндэслэл
    .items = Хадгалах хувийн мэдээлэл
    .remarks = Тайлбар

# How periods are written. Other sections use them too. An event reads like "withdrawal from membership" or "the contract ends". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }, эсвэл { $second }
    .until = { $event } өдөр хүртэл
    .after = { $event } өдрөөс хойш { $period }
    .at-most = { $period } хүртэл хугацаа
    .statutory = хууль тогтоомжид заасан хугацаа
    .by-law = { $period } [{ LIST($laws) }]
    .laws = { LIST($laws) }
    .record = { $period } [{ $record }; { LIST($laws) }]
    .record-alone = { $period } [{ $record }]

# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = Хувийн мэдээлэл боловсруулах зорилго
    .intro = { CAP($we) } нь дараах зорилгоор хувийн мэдээллийг боловсруулна.
    .heading = { CAP($text) }
    .none = { CAP($we) } нь хувийн мэдээлэл боловсруулахгүй.

# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = أغراض معالجة المعلومات الشخصية
    .intro = تُعالَج المعلومات الشخصية من جانب { $we } للأغراض الآتية.
    .heading = { $text }
    .none = لا تُعالَج معلومات شخصية من جانب { $we }.

# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = تدابير ضمان سلامة المعلومات الشخصية
    .intro = تُتخذ من جانب { $we } التدابير الآتية لضمان سلامة المعلومات الشخصية.
    .none = لا تُحدَّد تدابير ضمان سلامة المعلومات الشخصية لدى { $we } بصورة منفصلة في سياسة الخصوصية هذه.
    .managerial = التدابير الإدارية
    .technical = التدابير التقنية
    .physical = التدابير المادية
    .measure = { $measure }
    .measure-with-detail = { $measure }: { $detail }

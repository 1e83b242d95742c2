# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = مدة معالجة المعلومات الشخصية والاحتفاظ بها
    .intro = تُعالَج المعلومات الشخصية ويُحتفظ بها من جانب { $we } خلال المدد الآتية.
    .none = لا تُعالَج معلومات شخصية من جانب { $we } ولا يُحتفظ بها.
    .activities = مدة الاحتفاظ لكل نشاط معالجة
    .activity = نشاط المعالجة
    .retention = مدة المعالجة والاحتفاظ
    .kept-by-law = السجلات المحفوظة بموجب القوانين واللوائح
    .kept-by-law-intro = إذا نصت القوانين واللوائح على الحفظ، تُحفظ السجلات الآتية خلال المدد المبينة.
    .records = السجلات المحفوظة ومدة حفظها
    .record = السجل المحفوظ
    .period = مدة الحفظ
    .law = أساس الحفظ
    .items = بنود المعلومات الشخصية المحفوظة
    .remarks = ملاحظات

# How periods are written. Other sections use them too. An event reads like "withdrawal from membership" or "the contract ends". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }، أو { $second }
    .until = حتى { $event }
    .after = { $period } اعتبارًا من { $event }
    .at-most = مدة أقصاها { $period }
    .statutory = المدة المنصوص عليها في القوانين واللوائح
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }؛ { LIST($laws) })
    .record-alone = { $period } ({ $record })

# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = ระยะเวลาประมวลผลและเก็บรักษาข้อมูลส่วนบุคคล
    .intro = { $we } ประมวลผลและเก็บรักษาข้อมูลส่วนบุคคลตามระยะเวลาดังต่อไปนี้
    .none = { $we } ไม่ประมวลผลหรือเก็บรักษาข้อมูลส่วนบุคคล
    .activities = ระยะเวลาเก็บรักษาแยกตามกิจกรรมการประมวลผล
    .activity = กิจกรรมการประมวลผล
    .retention = ระยะเวลาประมวลผลและเก็บรักษา
    .kept-by-law = บันทึกที่จัดเก็บตามกฎหมาย
    .kept-by-law-intro = กรณีที่กฎหมายกำหนดให้จัดเก็บ จะจัดเก็บบันทึกดังต่อไปนี้ตามระยะเวลาที่เกี่ยวข้อง
    .records = บันทึกที่จัดเก็บและระยะเวลาจัดเก็บ
    .record = บันทึกที่จัดเก็บ
    .period = ระยะเวลาจัดเก็บ
    .law = ฐานทางกฎหมายในการจัดเก็บ
    .items = รายการข้อมูลส่วนบุคคลที่จัดเก็บ
    .remarks = หมายเหตุ

# How periods are written. Other sections use them too. An event reads like "withdrawal from membership" or "the contract ends". `or` joins periods of which one applies.
retention-rule =
    .or = { $first } หรือ { $second }
    .until = จนถึง{ $event }
    .after = { $period }นับแต่{ $event }
    .at-most = ไม่เกิน { $period }
    .statutory = ระยะเวลาที่กฎหมายกำหนด
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record } ตาม{ LIST($laws) })
    .record-alone = { $period } ({ $record })

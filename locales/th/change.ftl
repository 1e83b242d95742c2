# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.

change-part = { $whole } – { $part }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] เพิ่ม “{ $subject }” ในกิจกรรมการประมวลผล รายการที่ประมวลผลมีดังนี้: { $after }
   *[other] เพิ่ม “{ $subject }” ในกิจกรรมการประมวลผล
}
change-activity-removed = นำ “{ $subject }” ออกจากกิจกรรมการประมวลผล
change-activity-renamed = ชื่อของกิจกรรมการประมวลผลเปลี่ยนแปลงดังนี้: { $before } → { $after }
change-collection-item-added = เพิ่มรายการข้อมูลส่วนบุคคลต่อไปนี้ที่ประมวลผลใน “{ $section }”: { $subject }
change-collection-item-removed = นำรายการข้อมูลส่วนบุคคลต่อไปนี้ออกจากรายการที่ประมวลผลใน “{ $section }”: { $subject }
change-collection-requiredness-raised = รายการต่อไปนี้ใน “{ $section }” เปลี่ยนจากรายการทางเลือกเป็นรายการที่จำเป็น: { $subject }
change-collection-requiredness-lowered = รายการต่อไปนี้ใน “{ $section }” เปลี่ยนจากรายการที่จำเป็นเป็นรายการทางเลือก: { $subject }
change-collection-class-changed = ประเภทของรายการต่อไปนี้ใน “{ $section }” เปลี่ยนจาก “{ $before }” เป็น “{ $after }”: { $subject }
change-collection-basis-changed = { $how ->
    [added] ระบุฐานในการประมวลผลของ “{ $section }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นฐานในการประมวลผลของ “{ $section }” ออก: { $before }
    [changed] ฐานในการประมวลผลของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ฐานในการประมวลผลของ “{ $section }” เปลี่ยนแปลง
}
change-collection-method-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }”: { $before }
    [changed] เนื้อหาของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เนื้อหาของ “{ $section }” เปลี่ยนแปลง
}
change-purpose-added = เพิ่มวัตถุประสงค์ในการประมวลผลของ “{ $section }” ต่อไปนี้: { $subject }
change-purpose-removed = นำวัตถุประสงค์ต่อไปนี้ออกจากวัตถุประสงค์ในการประมวลผลของ “{ $section }”: { $subject }
change-purpose-changed = { $how ->
    [added] ในวัตถุประสงค์ในการประมวลผลของ “{ $section }” กำหนดวัตถุประสงค์ระดับบนของ “{ $subject }” ดังนี้: { $after }
    [removed] ในวัตถุประสงค์ในการประมวลผลของ “{ $section }” ไม่มีวัตถุประสงค์ระดับบนของ “{ $subject }” อีกต่อไป: { $before }
    [changed] ในวัตถุประสงค์ในการประมวลผลของ “{ $section }” วัตถุประสงค์ระดับบนของ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ในวัตถุประสงค์ในการประมวลผลของ “{ $section }” เนื้อหาของ “{ $subject }” เปลี่ยนแปลง
}

## Retention

change-retention-extended = ระยะเวลาเก็บรักษาของ “{ $subject }” ขยายจาก { $before } เป็น { $after }
change-retention-shortened = ระยะเวลาเก็บรักษาของ “{ $subject }” ลดลงจาก { $before } เป็น { $after }
change-retention-basis-changed = { $how ->
    [added] ระบุฐานในการเก็บรักษาของ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้เกี่ยวกับฐานในการเก็บรักษาของ “{ $subject }” ออก: { $before }
    [changed] ระยะเวลาเก็บรักษาของ “{ $subject }” คงเดิม แต่ฐานในการเก็บรักษาเปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ฐานในการเก็บรักษาของ “{ $subject }” เปลี่ยนแปลง
}
change-retention-changed-incomparable = { $how ->
    [added] กำหนดระยะเวลาเก็บรักษาของ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้เกี่ยวกับระยะเวลาเก็บรักษาของ “{ $subject }” ออก: { $before }
    [changed] ระยะเวลาเก็บรักษาของ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ระยะเวลาเก็บรักษาของ “{ $subject }” เปลี่ยนแปลง
}
change-retention-items = { $how ->
    [added] ระบุรายการของ “{ $subject }” ที่จัดเก็บตามกฎหมายดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นรายการของ “{ $subject }” ที่จัดเก็บตามกฎหมายออก: { $before }
    [changed] รายการของ “{ $subject }” ที่จัดเก็บตามกฎหมายเปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] รายการของ “{ $subject }” ที่จัดเก็บตามกฎหมายเปลี่ยนแปลง
}
change-retention-record-added = { $how ->
    [added] เพิ่ม “{ $subject }” ในบันทึกที่จัดเก็บตามกฎหมาย ระยะเวลาจัดเก็บ: { $after }
   *[other] เพิ่ม “{ $subject }” ในบันทึกที่จัดเก็บตามกฎหมาย
}
change-retention-record-removed = นำ “{ $subject }” ออกจากบันทึกที่จัดเก็บตามกฎหมาย

## Provision to third parties

change-recipient-added = เพิ่ม “{ $subject }” เป็นผู้รับข้อมูลส่วนบุคคล
change-recipient-removed = นำ “{ $subject }” ออกจากผู้รับข้อมูลส่วนบุคคล
change-recipient-renamed = ชื่อของผู้รับข้อมูลส่วนบุคคลเปลี่ยนแปลงดังนี้: { $before } → { $after }
change-recipient-items = { $how ->
    [added] ระบุรายการข้อมูลส่วนบุคคลที่เปิดเผยแก่ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นรายการข้อมูลส่วนบุคคลที่เปิดเผยแก่ “{ $subject }” ออก: { $before }
    [changed] รายการข้อมูลส่วนบุคคลที่เปิดเผยแก่ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] รายการข้อมูลส่วนบุคคลที่เปิดเผยแก่ “{ $subject }” เปลี่ยนแปลง
}
change-recipient-purpose = { $how ->
    [added] ระบุวัตถุประสงค์ในการใช้ของ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นวัตถุประสงค์ในการใช้ของ “{ $subject }” ออก: { $before }
    [changed] วัตถุประสงค์ในการใช้ของ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] วัตถุประสงค์ในการใช้ของ “{ $subject }” เปลี่ยนแปลง
}
change-recipient-term = { $how ->
    [added] ระบุระยะเวลาเก็บรักษาและใช้ของ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นระยะเวลาเก็บรักษาและใช้ของ “{ $subject }” ออก: { $before }
    [changed] ระยะเวลาเก็บรักษาและใช้ของ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ระยะเวลาเก็บรักษาและใช้ของ “{ $subject }” เปลี่ยนแปลง
}
change-recipient-basis = { $how ->
    [added] ระบุฐานในการเปิดเผยแก่ “{ $subject }” ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นฐานในการเปิดเผยแก่ “{ $subject }” ออก: { $before }
    [changed] ฐานในการเปิดเผยแก่ “{ $subject }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ฐานในการเปิดเผยแก่ “{ $subject }” เปลี่ยนแปลง
}
change-provision-case-added = เพิ่มกรณีต่อไปนี้เป็นกรณีที่เปิดเผยข้อมูลส่วนบุคคลแก่บุคคลที่สาม: { $subject }
change-provision-case-removed = ตัดกรณีต่อไปนี้ออกจากกรณีที่เปิดเผยข้อมูลส่วนบุคคลแก่บุคคลที่สาม: { $subject }

## Cross-border transfer

change-transfer-added = เพิ่มการโอนไปยังต่างประเทศแก่ผู้รับโอนต่อไปนี้: { $subject }
change-transfer-removed = นำการโอนไปยังต่างประเทศแก่ผู้รับโอนต่อไปนี้ออก: { $subject }
change-transfer-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }” สำหรับ { $subject }: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }” สำหรับ { $subject }: { $before }
    [changed] เนื้อหาของ “{ $section }” สำหรับ { $subject } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เนื้อหาของ “{ $section }” สำหรับ { $subject } เปลี่ยนแปลง
}

## Entrustment

change-entrustment-started = เพิ่มเนื้อหาเกี่ยวกับการมอบหมายการประมวลผลข้อมูลส่วนบุคคล
change-entrustment-ended = นำเนื้อหาเกี่ยวกับการมอบหมายการประมวลผลข้อมูลส่วนบุคคลออก
change-entrustee-added = เพิ่ม { $subject } เป็นผู้รับมอบหมาย
change-entrustee-removed = นำ { $subject } ออกจากผู้รับมอบหมาย
change-entrustee-renamed = ชื่อของผู้รับมอบหมายเปลี่ยนแปลงดังนี้: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] ระบุงานที่มอบหมายแก่ { $subject } ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นงานที่มอบหมายแก่ { $subject } ออก: { $before }
    [changed] งานที่มอบหมายแก่ { $subject } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] งานที่มอบหมายแก่ { $subject } เปลี่ยนแปลง
}
change-entrustee-items = { $how ->
    [added] ระบุรายการข้อมูลส่วนบุคคลซึ่ง { $subject } ประมวลผลดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นรายการข้อมูลส่วนบุคคลซึ่ง { $subject } ประมวลผลออก: { $before }
    [changed] รายการข้อมูลส่วนบุคคลซึ่ง { $subject } ประมวลผลเปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] รายการข้อมูลส่วนบุคคลซึ่ง { $subject } ประมวลผลเปลี่ยนแปลง
}
change-entrustee-term = { $how ->
    [added] ระบุระยะเวลาเก็บรักษาและใช้ของ { $subject } ดังนี้: จนถึง{ $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็นระยะเวลาเก็บรักษาและใช้ของ { $subject } ออก: จนถึง{ $before }
    [changed] ระยะเวลาเก็บรักษาและใช้ของ { $subject } เปลี่ยนแปลงดังนี้: จนถึง{ $before } → จนถึง{ $after }
   *[other] ระยะเวลาเก็บรักษาและใช้ของ { $subject } เปลี่ยนแปลง
}
change-re-entrustee-added = เพิ่ม { $subject } เป็นผู้รับมอบหมายช่วง
change-re-entrustee-removed = นำ { $subject } ออกจากผู้รับมอบหมายช่วง
change-re-entrustee-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้เกี่ยวกับผู้รับมอบหมายช่วง { $subject }: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้เกี่ยวกับผู้รับมอบหมายช่วง { $subject } ออก: { $before }
    [changed] เรื่องเกี่ยวกับผู้รับมอบหมายช่วงเปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เรื่องเกี่ยวกับผู้รับมอบหมายช่วง { $subject } เปลี่ยนแปลง
}

## Officer, rights and remedies

change-officer = ผู้รับผิดชอบการคุ้มครองข้อมูลส่วนบุคคล
change-officer-changed = { $how ->
    [added] ระบุ{ $section } ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็น{ $section } ออก: { $before }
    [changed] { $section } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] { $section } เปลี่ยนแปลง
}
change-officer-contact-changed = { $how ->
    [added] ระบุ{ $section } ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็น{ $section } ออก: { $before }
    [changed] { $section } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] { $section } เปลี่ยนแปลง
}
change-rights-channel-added = เพิ่มรายการต่อไปนี้ใน “{ $section }”: { $subject }
change-rights-channel-removed = ตัดรายการต่อไปนี้ออกจาก “{ $section }”: { $subject }
change-rights =
    .answer-days = กำหนดเวลาแจ้งผลการดำเนินการ
    .agent = การใช้สิทธิผ่านผู้แทนโดยชอบธรรมหรือผู้รับมอบอำนาจ
change-remedy-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }”: { $before }
    [changed] { $section } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ข้อมูลใน “{ $section }” เปลี่ยนแปลง
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }”: { $before }
    [changed] เนื้อหาของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เนื้อหาของ “{ $section }” เปลี่ยนแปลง
}
change-device-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }”: { $before }
    [changed] เนื้อหาของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เนื้อหาของ “{ $section }” เปลี่ยนแปลง
}
change-device =
    .choices = วิธีที่เลือกได้ในการตั้งค่า เช่น การตั้งค่าของเว็บเบราว์เซอร์
change-security-added = เพิ่มรายการต่อไปนี้ในมาตรการรักษาความมั่นคงปลอดภัยของข้อมูลส่วนบุคคล: { $subject }
change-security-removed = ตัดรายการต่อไปนี้ออกจากมาตรการรักษาความมั่นคงปลอดภัยของข้อมูลส่วนบุคคล: { $subject }

## The policy and the controller

change-promise =
    .days = ระยะเวลาแจ้งการเปลี่ยนแปลงล่วงหน้า
    .adverse-days = ระยะเวลาแจ้งการเปลี่ยนแปลงที่เป็นผลร้ายล่วงหน้า
change-notice-period-changed = { $how ->
    [added] กำหนด{ $section } ขึ้นใหม่เป็น { $after }
    [removed] ไม่กำหนด{ $section } ซึ่งเคยกำหนดไว้เป็น { $before } อีกต่อไป
    [changed] { $section } เปลี่ยนจาก { $before } เป็น { $after }
   *[other] { $section } เปลี่ยนแปลง
}
change-controller = ผู้ควบคุมข้อมูลส่วนบุคคล
    .name = ชื่อของผู้ควบคุมข้อมูลส่วนบุคคล
    .called = คำที่ใช้เรียกผู้ควบคุมข้อมูลส่วนบุคคลในนโยบาย
    .kind = ประเภทของผู้ควบคุมข้อมูลส่วนบุคคล
    .address = ที่อยู่ของผู้ควบคุมข้อมูลส่วนบุคคล
    .website = ที่อยู่เว็บไซต์ของผู้ควบคุมข้อมูลส่วนบุคคล
    .phone = หมายเลขโทรศัพท์ของผู้ควบคุมข้อมูลส่วนบุคคล
change-controller-changed = { $how ->
    [added] ระบุ{ $subject } ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็น{ $subject } ออก: { $before }
    [changed] { $subject } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] { $subject } เปลี่ยนแปลง
}
change-policy = นโยบายการประมวลผลข้อมูลส่วนบุคคล
change-law-reference-changed = { $how ->
    [added] เพิ่มกฎหมายที่อ้างอิงต่อไปนี้: { $after }
    [removed] ตัดกฎหมายที่อ้างอิงต่อไปนี้ออก: { $before }
    [changed] กฎหมายที่อ้างอิงเปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] กฎหมายที่อ้างอิงเปลี่ยนแปลง
}
change-date-changed = { $how ->
    [added] ระบุ{ $section } ดังนี้: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ที่เคยระบุเป็น{ $section } ออก: { $before }
    [changed] { $section } เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] { $section } เปลี่ยนแปลง
}
change-section-added = เพิ่มหัวข้อ “{ $section }” ขึ้นใหม่
change-section-removed = ตัดหัวข้อ “{ $section }” ออก
change-section-started = มีเรื่องที่เข้าข่าย “{ $section }” เกิดขึ้นใหม่
change-section-ended = ไม่มีเรื่องที่เข้าข่ายหัวข้อ “{ $section }” อีกต่อไป
change-section-changed = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ใน “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจาก “{ $section }”: { $before }
    [changed] เนื้อหาของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] เนื้อหาของ “{ $section }” เปลี่ยนแปลง
}
change-section-moved = ตำแหน่งของหัวข้อ “{ $section }” เปลี่ยนแปลง

## Form

change-order-only = ใน “{ $section }” เปลี่ยนเพียงลำดับเท่านั้น ส่วนเนื้อหาเหมือนเดิม
change-wording-only = { $how ->
    [added] เพิ่มเนื้อหาต่อไปนี้ในถ้อยคำของ “{ $section }”: { $after }
    [removed] ตัดเนื้อหาต่อไปนี้ออกจากถ้อยคำของ “{ $section }”: { $before }
    [changed] ถ้อยคำของ “{ $section }” เปลี่ยนแปลงดังนี้: { $before } → { $after }
   *[other] ถ้อยคำของ “{ $section }” เปลี่ยนแปลง
}
change-wording-revised = ปรับถ้อยคำของ “{ $section }” ส่วนเนื้อหาเหมือนเดิม
change-typography-only = ใน “{ $section }” เปลี่ยนเพียงการเว้นวรรคหรือเครื่องหมายวรรคตอนเท่านั้น ส่วนเนื้อหาเหมือนเดิม
change-translation-revised = ปรับคำแปลของ “{ $section }” ส่วนต้นฉบับภาษาเกาหลีเหมือนเดิม
change-correction = แก้ไขข้อผิดพลาดของนโยบายฉบับก่อน

## Severity

change-severity-consent-review = ต้องตรวจสอบฐานในการประมวลผล เช่น ความยินยอม
change-severity-material = การเปลี่ยนแปลงที่สำคัญ
change-severity-admin = การเปลี่ยนแปลงทั่วไป
change-severity-editorial = การเปลี่ยนแปลงถ้อยคำ

## What is needed besides publication, for those in charge

change-duty-fresh-consent = ตาม{ LIST($laws) } กรณีที่ประมวลผลโดยได้รับความยินยอม ต้องแจ้งเรื่องที่เปลี่ยนแปลงแก่เจ้าของข้อมูลส่วนบุคคลและต้องได้รับความยินยอมใหม่
change-duty-statute-only = ตาม{ LIST($laws) } หมายเลขทะเบียนราษฎรประมวลผลได้เฉพาะกรณีที่มีฐานตามกฎหมายของเกาหลี เช่น พระราชบัญญัติหรือกฤษฎีกาของประธานาธิบดีเท่านั้น กฎกระทรวงหรือความยินยอมของเจ้าของข้อมูลส่วนบุคคลไม่ถือเป็นฐาน
change-duty-separate-consent = ตาม{ LIST($laws) } ต้องได้รับความยินยอมแยกต่างหากจากเจ้าของข้อมูลส่วนบุคคล หรือต้องมีฐานตามกฎหมายซึ่งกำหนดหรืออนุญาตให้ประมวลผล
change-duty-promotion-consent = ตาม{ LIST($laws) } การประมวลผลข้อมูลส่วนบุคคลเพื่อการประชาสัมพันธ์หรือการชักชวนให้ซื้อ ต้องได้รับความยินยอมแยกจากความยินยอมอื่น
change-duty-transfer-consent = ตาม{ LIST($laws) } กรณีที่โอนไปยังต่างประเทศโดยได้รับความยินยอม ต้องแจ้งเรื่องเกี่ยวกับการโอนและต้องได้รับความยินยอมแยกต่างหาก และให้ใช้เช่นเดียวกันเมื่อเปลี่ยนแปลงเรื่องดังกล่าว
change-duty-representative-consent = ตาม{ LIST($laws) } กรณีที่ประมวลผลข้อมูลส่วนบุคคลของเด็กอายุต่ำกว่า 14 ปีโดยได้รับความยินยอม ต้องแจ้งเรื่องที่เปลี่ยนแปลงแก่ผู้แทนโดยชอบธรรมและต้องได้รับความยินยอมใหม่
change-duty-individual-notice = ตาม{ LIST($laws) } ต้องแจ้งเรื่องที่เปลี่ยนแปลงแก่เจ้าของข้อมูลส่วนบุคคลเป็นรายบุคคลด้วยวิธีการ เช่น หนังสือ และเฉพาะกรณีที่ไม่สามารถแจ้งได้เท่านั้น จึงจะใช้การประกาศไว้ไม่น้อยกว่า 30 วันแทนได้

# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = กรณีที่เจ้าของข้อมูลส่วนบุคคลให้ความยินยอมล่วงหน้า
exception-consent = กรณีที่เจ้าของข้อมูลส่วนบุคคลให้ความยินยอม
exception-required-by-law = กรณีที่เป็นไปตามบทบัญญัติของกฎหมาย
exception-investigation-request = กรณีที่หน่วยงานสืบสวนสอบสวนร้องขอเพื่อการสืบสวนสอบสวนตามขั้นตอนและวิธีการที่กฎหมายกำหนด
exception-investigative-agency-submission = กรณีที่ส่งมอบตามคำร้องขอของหน่วยงานสืบสวนสอบสวนซึ่งเป็นไปตามขั้นตอนและวิธีการที่กฎหมายกำหนด
exception-deidentified-statistics = กรณีที่จำเป็นต่อการจัดทำสถิติและเปิดเผยในรูปแบบที่ไม่สามารถระบุตัวบุคคลใดบุคคลหนึ่งได้
exception-deidentified-academic-research = กรณีที่จำเป็นต่อการวิจัยทางวิชาการและเปิดเผยในรูปแบบที่ไม่สามารถระบุตัวบุคคลใดบุคคลหนึ่งได้
exception-deidentified-market-research = กรณีที่จำเป็นต่อการวิจัยตลาดและเปิดเผยในรูปแบบที่ไม่สามารถระบุตัวบุคคลใดบุคคลหนึ่งได้

## For today's clinics

exception-separate-consent = กรณีที่ได้รับความยินยอมแยกต่างหากจากเจ้าของข้อมูลส่วนบุคคล
exception-special-provision-of-law = กรณีที่มีบทบัญญัติพิเศษในกฎหมายหรือกรณีที่ไม่อาจหลีกเลี่ยงได้เพื่อปฏิบัติหน้าที่ตามกฎหมาย
exception-urgent-life-body-property = กรณีที่เห็นได้ชัดแจ้งว่าจำเป็นเพื่อประโยชน์อันเร่งด่วนเกี่ยวกับชีวิต ร่างกาย หรือทรัพย์สินของเจ้าของข้อมูลส่วนบุคคลหรือบุคคลที่สาม
exception-court-order = กรณีที่มีคำสั่งให้ส่งมอบหรือหมายของศาล

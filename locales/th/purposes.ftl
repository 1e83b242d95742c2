# Purposes of processing personal information (PIPA art. 30(1)1)

purposes = วัตถุประสงค์ในการประมวลผลข้อมูลส่วนบุคคล
    .intro = { $we } ประมวลผลข้อมูลส่วนบุคคลเพื่อวัตถุประสงค์ดังต่อไปนี้
    .heading = { $text }
    .none = { $we } ไม่ประมวลผลข้อมูลส่วนบุคคล

# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = การลบด้วยวิธีการทางเทคนิคที่ไม่สามารถเรียกบันทึกกลับขึ้นมาได้
destruction-unrecoverable-deletion = การลบด้วยวิธีการทางเทคนิคที่ไม่สามารถกู้คืนได้
destruction-shredding = การย่อยด้วยเครื่องทำลายเอกสาร
destruction-incineration = การเผา

## For today's clinics

destruction-permanent-deletion = การลบอย่างถาวรจนไม่สามารถกู้คืนหรือเรียกกลับขึ้นมาได้
destruction-overwriting = การลบอย่างสมบูรณ์ด้วยการเขียนทับ
destruction-degaussing = การทำลายสื่อบันทึกข้อมูลด้วยสนามแม่เหล็ก
destruction-physical-destruction-of-media = การทำลายสื่อบันทึกข้อมูลทางกายภาพ
destruction-masking = การปิดบังหรือเจาะรูส่วนที่เกี่ยวข้อง

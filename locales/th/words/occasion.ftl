# Occasions on which the policy may change. Nouns.

occasion-law-change = การเปลี่ยนแปลงกฎหมาย
occasion-guideline-change = การเปลี่ยนแปลงแนวปฏิบัติ
occasion-government-law-change = การเปลี่ยนแปลงกฎหมายโดยรัฐบาลเกาหลี
occasion-government-guideline-change = การเปลี่ยนแปลงแนวปฏิบัติโดยรัฐบาลเกาหลี
occasion-policy-change = การเปลี่ยนแปลงนโยบาย
occasion-internal-policy-change = การเปลี่ยนแปลงแนวทางภายใน
occasion-security-technology-change = การเปลี่ยนแปลงเทคโนโลยีด้านความปลอดภัย
occasion-better-service = การให้บริการลูกค้าที่ดียิ่งขึ้น

## For today's clinics

occasion-processing-change = การเปลี่ยนแปลงการประมวลผลข้อมูลส่วนบุคคล
occasion-entrustee-change = การเปลี่ยนแปลงผู้รับมอบหมาย
occasion-officer-change = การเปลี่ยนแปลงผู้รับผิดชอบการคุ้มครองข้อมูลส่วนบุคคล

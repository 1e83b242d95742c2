# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = การเข้าถึง
right-correction = การแก้ไขให้ถูกต้อง
right-erasure = การลบ
right-suspension = การระงับการประมวลผล
right-consent-withdrawal = การถอนความยินยอม
right-membership-withdrawal = การยกเลิกการเป็นสมาชิก
right-storage-confirmation = การตรวจสอบว่ามีการลงทะเบียนหรือจัดเก็บข้อมูลส่วนบุคคลหรือไม่
right-destruction-request = การทำลายข้อมูลส่วนบุคคลอย่างถาวร

## For today's clinics

right-portability = การส่งหรือโอนข้อมูลส่วนบุคคล
right-automated-decision-refusal = การปฏิเสธการตัดสินใจโดยอัตโนมัติ
right-automated-decision-explanation = การขอคำอธิบายเกี่ยวกับการตัดสินใจโดยอัตโนมัติ

## For data subjects in the European Union

right-restriction = การจำกัดการประมวลผล
right-objection = การคัดค้านการประมวลผล

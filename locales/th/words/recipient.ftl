# Recipients of personal information that are not named by one clinic only. Nouns.

recipient-korean-medical-institutions-and-healthcare-providers = สถานพยาบาลและผู้ให้บริการทางการแพทย์ในเกาหลี

## For today's clinics

recipient-health-insurance-review-and-assessment-service = สำนักงานตรวจสอบและประเมินการประกันสุขภาพของเกาหลี
recipient-national-health-insurance-service = สำนักงานประกันสุขภาพแห่งชาติของเกาหลี
recipient-national-tax-service = สำนักงานสรรพากรแห่งชาติของเกาหลี
recipient-korea-institute-of-drug-safety-and-risk-management = สถาบันความปลอดภัยด้านยาและการจัดการความเสี่ยงแห่งเกาหลี
recipient-ministry-of-health-and-welfare = กระทรวงสาธารณสุขและสวัสดิการของเกาหลี
recipient-korea-health-industry-development-institute = สถาบันพัฒนาอุตสาหกรรมสุขภาพแห่งเกาหลี
recipient-mayor-or-governor = นายกเทศมนตรีมหานครหรือผู้ว่าการจังหวัดของเกาหลีซึ่งมีเขตอำนาจ
recipient-ministry-of-justice = กระทรวงยุติธรรมของเกาหลี
recipient-investigative-agency = หน่วยงานสืบสวนสอบสวน
recipient-court = ศาล
recipient-insurance-company = บริษัทประกันภัยที่เจ้าของข้อมูลส่วนบุคคลกำหนด
recipient-referred-medical-institution = สถานพยาบาลที่รับการส่งตัวผู้ป่วย
recipient-medical-institution-chosen-by-data-subject = สถานพยาบาลที่เจ้าของข้อมูลส่วนบุคคลเลือกเข้ารับการรักษา

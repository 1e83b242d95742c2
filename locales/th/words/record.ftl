# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = ทะเบียนรายชื่อผู้ป่วย
record-medical-chart = บันทึกการรักษาพยาบาล
record-prescription = ใบสั่งยา
record-surgery-record = บันทึกการผ่าตัด
record-test-record = บันทึกรายละเอียดและความเห็นผลการตรวจ
record-radiograph = ภาพถ่ายรังสี (รวมถึงสื่อภาพ) และรายงานผลการอ่าน
record-nursing-record = บันทึกการพยาบาล
record-midwifery-record = บันทึกการผดุงครรภ์
record-certificate-copy = สำเนาใบรับรองแพทย์และเอกสารทำนองเดียวกัน
record-home-nursing-record = บันทึกการพยาบาลที่บ้าน
record-insurance-claim = เอกสารการเรียกเก็บค่าบริการทางการแพทย์จากระบบประกันสุขภาพ
record-dispensing-record = บันทึกการจ่ายยา
record-narcotics-record = บันทึกการดำเนินการเกี่ยวกับยาเสพติด
record-operating-room-footage = ข้อมูลภาพจากกล้องวงจรปิดในห้องผ่าตัด

## Electronic commerce
record-advertising = บันทึกเกี่ยวกับการแสดงฉลากและการโฆษณา
record-contract = บันทึกเกี่ยวกับสัญญาหรือการเพิกถอนคำเสนอซื้อ
record-payment = บันทึกเกี่ยวกับการชำระเงินและการส่งมอบสินค้าหรือบริการ
record-dispute = บันทึกเกี่ยวกับการดำเนินการต่อข้อร้องเรียนหรือข้อพิพาทของผู้บริโภค

## Communications, credit, finance, location
record-visit-record = บันทึกเกี่ยวกับการเข้าชม
record-access-log-telecom = ข้อมูลบันทึกการสื่อสารทางคอมพิวเตอร์และอินเทอร์เน็ตและข้อมูลติดตามจุดเข้าใช้งาน
record-call-data = ข้อมูลยืนยันการสื่อสารเช่นวันเวลาที่ใช้โทรคมนาคม
record-credit-information = บันทึกเกี่ยวกับการเก็บรวบรวม การประมวลผล และการใช้ข้อมูลเครดิต
record-electronic-financial-transaction = บันทึกเกี่ยวกับธุรกรรมทางการเงินอิเล็กทรอนิกส์
record-location-use = ข้อมูลยืนยันการใช้และการให้ข้อมูลตำแหน่งที่ตั้ง

## Taxes, business, labor
record-tax-books = บัญชีและเอกสารหลักฐานเกี่ยวกับภาษีแห่งชาติ
record-local-tax-books = บัญชีและเอกสารหลักฐานเกี่ยวกับภาษีท้องถิ่น
record-commercial-books = บัญชีการค้าและเอกสารสำคัญเกี่ยวกับการประกอบธุรกิจ
record-commercial-slips = ใบสำคัญทางบัญชี
record-employment-documents = เอกสารเกี่ยวกับสัญญาจ้างแรงงาน

## Personal information protection
record-identity-verification = บันทึกเกี่ยวกับการยืนยันตัวตน
record-cctv-footage = ข้อมูลภาพส่วนบุคคล
record-pseudonymized-processing = บันทึกการประมวลผลข้อมูลนามแฝง
record-system-access-log = บันทึกการเข้าใช้งานระบบประมวลผลข้อมูลส่วนบุคคล
record-dormant-account = ข้อมูลส่วนบุคคลของผู้ใช้ที่ไม่ได้ใช้บริการเป็นเวลา 1 ปี

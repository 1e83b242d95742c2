# The title of a Privacy Policy, and how sentences call the controller.

policy = นโยบายการประมวลผลข้อมูลส่วนบุคคล
    .title = นโยบายการประมวลผลข้อมูลส่วนบุคคล { $name }
controller-medical-institution = โรงพยาบาลฯ
controller-facilitator = บริษัทฯ
controller-public-body = หน่วยงานฯ
controller-company = บริษัทฯ
controller-kind-medical-institution = สถานพยาบาล
controller-kind-facilitator = ผู้ประกอบธุรกิจจัดหาผู้ป่วยชาวต่างชาติ
controller-kind-public-body = หน่วยงานของรัฐ
controller-kind-company = บริษัท

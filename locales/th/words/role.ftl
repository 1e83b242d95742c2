# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = ผู้จัดการด้านการคุ้มครองข้อมูลส่วนบุคคล
role-privacy-handler = ผู้ปฏิบัติงานกับข้อมูลส่วนบุคคล
role-privacy-department = แผนกที่รับผิดชอบการคุ้มครองข้อมูลส่วนบุคคล
role-customer-service-department = แผนกที่รับผิดชอบการบริการลูกค้า

## For today's clinics

role-deputy-privacy-officer = รองผู้รับผิดชอบการคุ้มครองข้อมูลส่วนบุคคล
role-privacy-staff = ผู้ปฏิบัติงานด้านการคุ้มครองข้อมูลส่วนบุคคล
role-grievance-department = แผนกจัดการเรื่องร้องทุกข์
role-access-request-department = แผนกรับและดำเนินการตามคำขอเข้าถึง
role-camera-manager = ผู้รับผิดชอบดูแลอุปกรณ์ประมวลผลข้อมูลภาพ
role-foreign-patient-coordinator = ผู้ประสานงานผู้ป่วยชาวต่างชาติ

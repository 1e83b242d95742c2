# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = مدير حماية المعلومات الشخصية
role-privacy-handler = الموظف المتعامل مع المعلومات الشخصية
role-privacy-department = القسم المختص بحماية المعلومات الشخصية
role-customer-service-department = القسم المختص بخدمة العملاء

## For today's clinics

role-deputy-privacy-officer = نائب مسؤول حماية المعلومات الشخصية
role-privacy-staff = الموظف المختص بحماية المعلومات الشخصية
role-grievance-department = قسم معالجة التظلمات
role-access-request-department = قسم استلام طلبات الاطلاع ومعالجتها
role-camera-manager = المسؤول عن إدارة أجهزة معالجة المعلومات المرئية
role-foreign-patient-coordinator = منسق شؤون المرضى الأجانب

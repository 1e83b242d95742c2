# The title of a Privacy Policy, and how sentences call the controller: any noun or name, of either gender, since nothing agrees with it.

policy = سياسة الخصوصية
    .title = سياسة الخصوصية لدى { $name }
controller-medical-institution = المستشفى
controller-facilitator = الشركة
controller-public-body = المؤسسة
controller-company = الشركة
controller-kind-medical-institution = مؤسسة طبية
controller-kind-facilitator = وسيط استقطاب المرضى الأجانب
controller-kind-public-body = هيئة عامة
controller-kind-company = شركة

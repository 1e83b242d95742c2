# Roles of the privacy officer's staff and departments. Nouns in the nominative.

role-privacy-manager = дербес деректерді қорғау жөніндегі менеджер
role-privacy-handler = дербес деректерді өңдеуге рұқсат берілген адам
role-privacy-department = дербес деректерді қорғау бөлімі
role-customer-service-department = клиенттерге қызмет көрсету бөлімі

## For today's clinics

role-deputy-privacy-officer = дербес деректерді қорғауға жауапты тұлғаның орынбасары
role-privacy-staff = дербес деректерді қорғау жөніндегі қызметкер
role-grievance-department = шағымдарды қарау бөлімі
role-access-request-department = қол жеткізу талаптарын қабылдау және қарау бөлімі
role-camera-manager = бейнеақпаратты өңдеу құрылғыларына жауапты тұлға
role-foreign-patient-coordinator = шетелдік пациенттермен жұмыс жөніндегі қызметкер

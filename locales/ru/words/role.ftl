# Roles of the privacy officer's staff and departments. Nouns in the nominative.

role-privacy-manager = менеджер по защите персональных данных
role-privacy-handler = лицо, допущенное к обработке персональных данных
role-privacy-department = отдел защиты персональных данных
role-customer-service-department = отдел обслуживания клиентов

## For today's clinics

role-deputy-privacy-officer = заместитель ответственного за защиту персональных данных
role-privacy-staff = сотрудник по защите персональных данных
role-grievance-department = отдел рассмотрения жалоб
role-access-request-department = отдел приёма и рассмотрения требований о доступе
role-camera-manager = ответственный за устройства обработки видеоинформации
role-foreign-patient-coordinator = сотрудник по работе с иностранными пациентами

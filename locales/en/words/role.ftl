# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = personal information protection manager
role-privacy-handler = personal information handler
role-privacy-department = personal information protection team
role-customer-service-department = customer service department

## For today's clinics

role-deputy-privacy-officer = deputy privacy officer
role-privacy-staff = privacy staff
role-grievance-department = grievance-handling department
role-access-request-department = department receiving and processing access requests
role-camera-manager = visual data processing device manager
role-foreign-patient-coordinator = foreign-patient coordinator

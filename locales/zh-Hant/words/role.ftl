# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = 個人資料保護管理人
role-privacy-handler = 個人資料經辦人員
role-privacy-department = 個人資料保護主辦部門
role-customer-service-department = 客戶服務主辦部門

## For today's clinics

role-deputy-privacy-officer = 個人資料保護副負責人
role-privacy-staff = 個人資料保護承辦人
role-grievance-department = 申訴處理部門
role-access-request-department = 閱覽請求受理及處理部門
role-camera-manager = 影像資料處理設備管理負責人
role-foreign-patient-coordinator = 外國患者承辦人

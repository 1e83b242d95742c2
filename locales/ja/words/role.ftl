# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = 個人情報保護管理者
role-privacy-handler = 個人情報取扱者
role-privacy-department = 個人情報保護担当部署
role-customer-service-department = 顧客サービス担当部署

## For today's clinics

role-deputy-privacy-officer = 個人情報保護副責任者
role-privacy-staff = 個人情報保護担当者
role-grievance-department = 苦情処理部署
role-access-request-department = 閲覧請求の受付・処理部署
role-camera-manager = 映像情報処理機器の管理責任者
role-foreign-patient-coordinator = 外国人患者担当

# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = 个人信息保护管理人
role-privacy-handler = 个人信息操作人员
role-privacy-department = 个人信息保护主管部门
role-customer-service-department = 客户服务主管部门

## For today's clinics

role-deputy-privacy-officer = 个人信息保护副负责人
role-privacy-staff = 个人信息保护专员
role-grievance-department = 投诉处理部门
role-access-request-department = 查阅请求受理及处理部门
role-camera-manager = 影像信息处理设备管理负责人
role-foreign-patient-coordinator = 外国患者专员

# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = người quản lý công tác bảo vệ thông tin cá nhân
role-privacy-handler = nhân viên xử lý thông tin cá nhân
role-privacy-department = bộ phận chuyên trách bảo vệ thông tin cá nhân
role-customer-service-department = bộ phận chuyên trách dịch vụ khách hàng

## For today's clinics

role-deputy-privacy-officer = người phó phụ trách bảo vệ thông tin cá nhân
role-privacy-staff = nhân viên chuyên trách bảo vệ thông tin cá nhân
role-grievance-department = bộ phận giải quyết khiếu nại
role-access-request-department = bộ phận tiếp nhận và xử lý yêu cầu xem thông tin
role-camera-manager = người phụ trách quản lý thiết bị xử lý thông tin video
role-foreign-patient-coordinator = nhân viên chuyên trách bệnh nhân nước ngoài

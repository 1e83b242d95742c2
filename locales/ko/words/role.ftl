# 개인정보 보호책임자를 돕는 사람과 부서의 역할. 명사로 쓴다.

role-privacy-manager = 개인정보 보호 관리자
role-privacy-handler = 개인정보취급자
role-privacy-department = 개인정보 보호 담당부서
role-customer-service-department = 고객서비스 담당부서

## 오늘날의 의료기관을 위한 것

role-deputy-privacy-officer = 개인정보 보호 부책임자
role-privacy-staff = 개인정보 보호 담당자
role-grievance-department = 고충처리 부서
role-access-request-department = 열람청구 접수·처리 부서
role-camera-manager = 영상정보처리기기 관리책임자
role-foreign-patient-coordinator = 외국인환자 담당

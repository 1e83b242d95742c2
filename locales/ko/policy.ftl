# 개인정보 처리방침의 제목과, 문장에서 개인정보처리자를 부르는 말.

policy = 개인정보 처리방침
    .title = { $name } 개인정보 처리방침
controller-medical-institution = 병원
controller-facilitator = 회사
controller-public-body = 기관
controller-company = 회사
controller-kind-medical-institution = 의료기관
controller-kind-facilitator = 외국인환자 유치사업자
controller-kind-public-body = 공공기관
controller-kind-company = 기업

# 처리 활동의 제목. 명사구로 쓴다.

## 이미 공개된 방침에 쓰인 것

activity-membership-consultation-and-application = 회원가입, 상담, 서비스 신청 및 그 밖의 서비스 제공
activity-all-services = 서비스 전반
activity-medical-referral-and-information = 진료의뢰서 작성 및 의료정보 제공
activity-record-explanation = 검사기록 및 복약정보 설명
activity-inquiries = 문의 처리 및 지원
activity-free-estimate-and-self-diagnosis = 무료 견적 및 자가진단
activity-user-analysis = 이용자 현황 분석 및 서비스 개발
activity-medical-care = 진료
activity-membership = 홈페이지 회원 관리
activity-identity-verification-by-mobile-phone-or-i-pin = 본인확인(휴대전화 인증 및 아이핀 인증)
activity-card-payment = 신용카드 결제
activity-surveys-and-events = 설문조사 및 이벤트
activity-consultation-and-reservation = 진료 상담 및 예약

## 오늘날의 의료기관을 위한 것

activity-reservation = 진료 예약
activity-online-consultation = 온라인 상담
activity-health-checkup = 건강검진
activity-surgery-and-procedures = 수술 및 시술
activity-prescription = 처방 및 조제
activity-certificate-issuance = 제증명 발급
activity-identity-verification = 본인확인
activity-payment = 진료비 수납 및 환급
activity-service-fees = 서비스 이용료 결제 및 환불
activity-service-contracts = 서비스 계약의 이행
activity-health-insurance-claims = 요양급여비용 청구
activity-foreign-patient-services = 외국인환자 지원
activity-interpretation = 통역 지원
activity-travel-support = 입국·숙박·이동 지원
activity-marketing = 홍보 및 마케팅
activity-personalized-services = 맞춤형 서비스 및 광고
activity-before-and-after-photos = 시술 전후 사진 관리
activity-complaint-handling = 민원 및 분쟁 처리
activity-research = 학술 연구
activity-recruitment = 채용
activity-camera-operation = 고정형 영상정보처리기기 운영
activity-website-operation = 홈페이지 운영

# 홈페이지에서 개인정보를 입력하는 곳. 명사로 쓴다.

form-membership-registration = 회원가입
form-real-time-consultation = 실시간 상담
form-online-reservation = 온라인 예약
form-online-consultation = 온라인 상담
form-free-estimate = 무료 견적
form-self-diagnosis = 자가진단

## 오늘날의 의료기관을 위한 것

form-inquiry = 문의
form-survey = 설문조사
form-event-application = 이벤트 신청
form-payment = 결제
form-review = 이용 후기
form-certificate-request = 제증명 신청
form-job-application = 입사 지원

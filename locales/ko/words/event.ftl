# 기간의 끝이나 시작이 되는 일. 뒤에 까지 또는 부터가 온다.

event-purpose-achieved = 수집·이용 목적 달성 시
event-service-provision-ends = 서비스 제공에 필요한 기간이 끝나는 때
event-service-completion = 서비스 완료 시
event-membership-withdrawal-or-expulsion = 회원 탈퇴 또는 제명 시
event-last-login = 마지막으로 로그인한 날
event-survey-or-event-ends = 설문조사 또는 이벤트 종료 시
event-entrustment-contract-ends = 위탁계약 종료 시

## 오늘날의 의료기관을 위한 것

event-membership-ends = 회원 탈퇴 시
event-consent-withdrawn = 동의 철회 시
event-consented-period-ends = 동의한 기간 만료 시
event-contract-ends = 계약 종료 시
event-collection = 수집한 날
event-recording = 촬영한 날
event-record-created = 기록을 작성한 날
event-last-visit = 마지막 내원일
event-treatment-ends = 진료 종료 시
event-reservation-completed = 예약 진료일
event-consultation-completed = 상담 완료 시
event-reply-completed = 회신 완료 시
event-inquiry-answered = 문의에 답변한 날
event-payment-completed = 결제 완료 시
event-dispute-resolved = 분쟁 해결 시
event-complaint-closed = 민원 처리를 마친 날
event-pseudonymization = 가명처리한 날
event-investigation-ends = 수사 또는 조사 종료 시
event-recruitment-ends = 채용 절차 종료 시
event-destruction = 파기한 날

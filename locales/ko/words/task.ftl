# 위탁하는 업무. 명사구로 쓴다.

task-outsourced-testing = 검사 업무
task-checkup-system-maintenance-and-support = 건강검진 시스템 유지보수 및 지원
task-questionnaire-scan-input-system = 문진표 스캔 자동입력 시스템
task-system-maintenance = 시스템 유지보수
task-checkup-image-and-record-system-maintenance = 건강검진 영상 및 기록 시스템 유지보수
task-security-system = 보안 시스템
task-cctv-and-fingerprint-system = CCTV 및 지문인식 시스템
task-questionnaire-and-medication-log-shipping = 문진표 및 복약일지 배송
task-checkup-result-shipping = 건강검진 결과 배송
task-website-server-management-and-maintenance = 홈페이지 서버 관리 및 유지보수
task-server-hosting = 서버 호스팅

## 오늘날의 의료기관을 위한 것

task-hosting = 홈페이지 호스팅
task-cloud-storage = 클라우드 서버 운영 및 보관
task-it-maintenance = 전산 시스템 유지보수
task-electronic-medical-record-system = 전자의무기록 시스템 운영 및 유지보수
task-medical-image-system = 의료영상 시스템 운영 및 유지보수
task-reservation-system = 예약 시스템 운영
task-courier = 택배 배송
task-cctv-operation = 영상정보처리기기 설치 및 관리
task-messaging = 문자메시지 및 알림톡 발송
task-email-sending = 이메일 발송
task-payment-processing = 결제 처리
task-identity-verification = 본인확인
task-interpretation = 통역
task-translation = 번역
task-call-center = 상담 전화 운영
task-online-consultation-operation = 온라인 상담 운영
task-promotion = 홍보 및 마케팅 대행
task-survey = 설문조사
task-document-destruction = 문서 파기
task-pickup-and-transport = 픽업 및 이동 지원
task-accommodation-reservation = 숙소 예약
task-tax-and-accounting = 세무 및 회계
task-generative-ai-consultation = 생성형 인공지능 상담 서비스 운영

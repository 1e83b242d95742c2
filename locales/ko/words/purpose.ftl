# 처리 목적. 명사구로 쓰며, 목적 묶음의 제목이 되기도 한다.

## 서비스와 회원

purpose-service-provision = 서비스 제공
purpose-service-contract-performance = 서비스 제공에 관한 계약의 이행
purpose-related-service-provision = 관련 서비스 제공
purpose-content-provision = 콘텐츠 제공
purpose-goods-delivery = 물품 배송
purpose-invoice-delivery = 청구서 발송
purpose-member-management = 회원 관리
purpose-identity-verification = 본인확인
purpose-personal-identification = 개인 식별
purpose-age-verification = 연령 확인
purpose-legal-representative-consent-confirmation = 만 14세 미만 아동의 개인정보 수집에 대한 법정대리인의 동의 여부 확인
purpose-notice-delivery = 고지사항 전달
purpose-marketing-and-advertising = 마케팅 및 광고에 활용
purpose-access-frequency-analysis = 접속 빈도 파악
purpose-service-use-statistics = 서비스 이용에 대한 통계
purpose-member-service-use-statistics = 회원의 서비스 이용에 대한 통계 분석

## 진료의뢰와 의료정보

purpose-preparation-of-medical-referral-letters = 진료의뢰서 작성
purpose-provision-of-medical-information = 의료정보 제공
purpose-explanation-of-test-records = 병원 검사기록 설명
purpose-explanation-of-medication-information = 복약정보 설명
purpose-inquiry-handling = 서비스 관련 문의 처리
purpose-inquiry-support = 서비스 관련 문의에 대한 지원
purpose-delivery-of-medical-referral-letters = 진료의뢰서 전달
purpose-medical-service-provision = 의료서비스 제공

## 견적과 분석

purpose-reply-management = 서비스 제공에 따른 회신 관리
purpose-free-estimate-email-reply = 무료 견적에 관한 이메일 문의에 회신하기 위한 이메일 주소 이용
purpose-user-status-analysis = 이용자 현황 분석
purpose-website-improvement-by-user-analysis = 이용자의 국가, 성별, 연령대를 비롯한 정보를 분석하여 홈페이지를 개선하는 자료로 활용
purpose-website-improvement-by-country-gender-and-age-group = 이용자의 국가, 성별 및 연령대를 분석하여 홈페이지를 개선하는 자료로 활용
purpose-new-service-development-and-operation = 신규 서비스 개발 및 향후 운영
purpose-new-service-development-by-user-analysis = 이용자 분석을 통한 신규 서비스 개발의 참고자료로 활용
purpose-operational-strategy-by-user-opinions = 이용자의 의견을 반영한 향후 홈페이지 운영 전략 수립의 참고자료로 활용

## 진료

purpose-treatment-verification = 진료 확인 절차
purpose-examination-verification = 검사 확인 절차
purpose-reservation-verification = 예약 확인 절차
purpose-diagnosis-and-treatment = 진단 및 치료를 위한 진료서비스 제공
purpose-billing = 진료비 청구를 위한 원무 서비스
purpose-payment = 진료비 수납을 위한 원무 서비스
purpose-refunds = 진료비 환급을 위한 원무 서비스
purpose-medical-fee-statement-delivery = 진료비 계산서 발송
purpose-detailed-statement-delivery = 진료비 세부내역서 발송
purpose-certificate-delivery = 증명서 발송
purpose-medicine-dispatch = 약품 발송
purpose-goods-dispatch = 물품 발송
purpose-result-dispatch = 결과 발송
purpose-referral-information = 진료의뢰를 위한 다른 의료기관에의 진료정보 제공
purpose-return-referral-information = 회송을 위한 다른 의료기관에의 진료정보 제공
purpose-notice-communication = 고지사항 전달을 위한 의사소통 경로 확보
purpose-complaint-communication = 불만 처리를 위한 의사소통 경로 확보
purpose-issue-resolution-communication = 문제 해결을 위한 의사소통 경로 확보
purpose-online-consultation-response = 온라인 상담에 대한 답변
purpose-new-service-information = 새로운 서비스에 관한 정보 제공
purpose-event-information = 이벤트에 관한 정보 제공
purpose-quality-management-action = 의료기관의 질 관리를 위한 법적·행정적 조치
purpose-operation-action = 의료기관의 운영을 위한 법적·행정적 조치
purpose-education-analysis-data = 교육을 위한 최소한의 분석자료 제공
purpose-research-analysis-data = 연구를 위한 최소한의 분석자료 제공
purpose-medical-topic-information = 의료에 관한 정보 제공
purpose-academic-topic-information = 학술에 관한 정보 제공
purpose-institution-information = 의료기관에 관한 정보 제공
purpose-consultation-reference-material = 원활한 상담을 위한 참고자료로 활용
purpose-treatment-reference-material = 원활한 진료를 위한 참고자료로 활용
purpose-consumer-information-collection = 「소비자기본법」 제52조에 따른 소비자를 위한 정보 수집

## 병원 홈페이지

purpose-required-information = 필수정보
purpose-optional-information = 선택정보
purpose-treatment-reservation = 홈페이지를 통한 진료 예약
purpose-reservation-inquiry = 홈페이지를 통한 예약 조회
purpose-website-membership-service = 홈페이지를 통한 회원제 서비스 제공
purpose-hospital-news-by-email = 이메일을 통한 병원 소식 안내
purpose-disease-information-by-email = 이메일을 통한 질병 정보 안내
purpose-surveys = 설문조사
purpose-service-use-statistics-collection = 서비스 이용 통계 수집

## 쿠키

purpose-preferences-and-interests = 취향과 관심 분야 파악
purpose-activity-tracking = 활동 추적
purpose-targeted-marketing-by-participation-and-visits = 이벤트 참여 정도, 방문 빈도 및 방문 횟수에 따른 표적 마케팅
purpose-personalized-services-by-participation-and-visits = 이벤트 참여 정도, 방문 빈도 및 방문 횟수에 따른 맞춤형 서비스 제공
purpose-appropriate-service-provision = 적절한 서비스 제공
purpose-useful-service-provision = 유용한 서비스 제공
purpose-visit-pattern-analysis = 서비스 방문 형태 파악
purpose-usage-pattern-analysis = 서비스 이용 형태 파악
purpose-user-scale-analysis = 이용자 규모 파악
purpose-convenient-service-provision = 더욱 편리한 서비스 제공

## 영상정보처리기기

purpose-patient-safety = 환자의 안전
purpose-facility-safety = 시설의 안전
purpose-fire-prevention = 화재 예방
purpose-crime-prevention = 범죄 예방

## 오늘날의 의료기관을 위한 것

purpose-patient-identification = 환자 확인
purpose-appointment-management = 진료 예약의 접수·변경·취소
purpose-appointment-reminders = 예약 일정 안내
purpose-medical-record-keeping = 진료기록의 작성 및 보존
purpose-prescription-issuance = 처방전 발급
purpose-outsourced-test-requests = 검사 의뢰 및 결과 확인
purpose-health-checkup = 건강검진 실시 및 결과 통보
purpose-health-insurance-claims = 요양급여비용 청구 및 심사
purpose-health-insurance-claims-review = 요양급여비용의 심사
purpose-certificate-issuance = 진단서 및 증명서 발급
purpose-follow-up-care = 진료 후 경과 관리
purpose-emergency-contact = 응급상황 시 연락
purpose-statutory-duty = 법령상 의무 이행
purpose-website-security = 홈페이지의 안전한 운영
purpose-complaint-handling = 민원 접수 및 처리
purpose-dispute-handling = 분쟁 대응 및 해결
purpose-foreign-patient-consultation = 외국인환자 상담 및 진료 일정 조율
purpose-foreign-patient-reporting = 외국인환자 유치실적 보고
purpose-interpretation-support = 통역 서비스 제공
purpose-visa-support = 사증 발급 지원
purpose-accommodation-and-transport-support = 숙박 및 이동 지원
purpose-tax-document-provision = 세금 관련 자료 제공
purpose-year-end-tax-data-verification = 연말정산을 위한 의료비 자료의 확인
purpose-service-fee-payment = 서비스 이용료의 결제
purpose-service-fee-refund = 서비스 이용료의 환불
purpose-duplicate-registration-prevention = 중복 가입 방지
purpose-abuse-prevention = 부정 이용 방지
purpose-service-improvement = 서비스 개선
purpose-service-use-analysis = 서비스 이용 분석
purpose-promotional-information = 홍보성 정보 안내
purpose-facility-security = 시설 보안
purpose-parking-management = 주차 관리
purpose-academic-research = 학술 연구
purpose-scientific-research = 과학적 연구
purpose-statistics-preparation = 통계 작성
purpose-recruitment = 채용 절차 진행

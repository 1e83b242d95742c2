# 개인정보의 항목. 목록, 표, 문장에 두루 들어가는 명사로 쓴다.

## 신원

item-name = 성명
item-korean-name = 한글 성명
item-english-name = 영문 성명
item-resident-registration-number = 주민등록번호
item-passport-number = 여권번호
item-drivers-license-number = 운전면허번호
item-alien-registration-number = 외국인등록번호
item-nationality = 국적
item-visa-type = 체류자격
item-country = 국가
item-country-of-residence = 거주 국가
item-date-of-birth = 생년월일
item-gender = 성별
item-age = 연령
item-age-group = 연령대
item-photo = 사진
item-signature = 서명

## 연락

item-contact-information = 연락처
item-mobile-phone = 휴대전화번호
item-phone = 전화번호
item-fax-number = 팩스번호
item-address = 주소
item-email = 이메일 주소
item-emergency-contact = 비상연락처
item-messenger-id = 메신저 아이디

## 직업과 기관

item-occupation = 직업
item-workplace-or-hospital-name = 직장명 또는 병원명
item-workplace-or-hospital-address = 직장 주소 또는 병원 주소
item-license-number = 면허번호
item-company-name = 회사명
item-institution-name = 기관명
item-medical-institution-name = 의료기관명
item-medical-department = 진료과
item-attending-physician-name = 담당 의사 성명
item-education-and-career = 학력 및 경력

## 법정대리인과 가족

item-legal-representative-information = 법정대리인 정보
item-legal-representative-information-under-14 = 만 14세 미만 아동의 법정대리인 정보
item-legal-representative-name = 법정대리인의 성명
item-legal-representative-contact-information = 법정대리인의 연락처
item-legal-representative-mobile-phone = 법정대리인의 휴대전화번호
item-legal-representative-date-of-birth = 법정대리인의 생년월일
item-legal-representative-relationship = 법정대리인과의 관계
item-guardian-name = 보호자 성명
item-guardian-contact-information = 보호자 연락처

## 건강

item-health-information = 건강정보
item-health-information-needed-for-care = 그 밖에 진료서비스 제공을 위하여 의료진이 필요하다고 판단하는 건강정보
item-health-status = 건강상태
item-symptoms = 증상
item-medical-history = 병력
item-past-medical-history = 과거 병력
item-family-history = 가족력
item-surgical-history = 수술 이력
item-surgical-interest-areas = 관심 수술 부위
item-allergies = 알레르기 정보
item-pregnancy = 임신 여부
item-vital-signs = 신체 계측 및 활력징후
item-diagnosis = 진단명
item-treatment-details = 치료 내용
item-medical-information = 진료정보
item-medical-records = 진료기록
item-test-records = 검사기록
item-hospital-test-records-for-consultation = 의료상담에 필요한 병원 검사기록
item-prescription-records = 처방기록
item-prescription-records-for-consultation = 의료상담에 필요한 처방기록
item-medication-information = 복약정보
item-medical-images = 의료영상
item-before-and-after-photos = 시술 전후 사진
item-health-checkup-records = 건강검진 기록
item-health-checkup-results = 건강검진 결과
item-consultation-information = 상담정보
item-questionnaire-responses = 문진 내용
item-information-needed-for-referral = 그 밖에 진료의뢰에 필요한 정보
item-information-needed-for-treatment = 그 밖에 진료에 필요한 정보
item-genetic-information = 유전정보
item-fingerprint = 지문
item-facial-features = 얼굴 특징정보

## 검사와 기록

item-date = 일자
item-chart-number = 차트번호
item-prescription-code = 처방코드
item-collection-date = 채취일
item-specimen-name = 검체명
item-test-name = 검사명
item-visit-date = 내원일
item-reservation-details = 예약 내용
item-inquiry-details = 문의 내용
item-complaint-details = 민원 내용
item-contract-details = 계약 내용
item-health-insurance-number = 건강보험증번호

## 계정, 본인확인, 결제

item-login-id = 아이디
item-password = 비밀번호
item-email-reception-preference = 이메일 수신 여부
item-marketing-preference = 홍보성 정보 수신 여부
item-verification-value = 인증값
item-i-pin-number = 아이핀 번호(아이핀 회원의 경우)
item-connecting-information = 연계정보(CI)
item-duplicate-information = 중복가입확인정보(DI)
item-membership-verification-information = 가입인증정보
item-website-member-information = 홈페이지 회원정보
item-card-issuer = 카드사명
item-card-number = 카드번호
item-card-approval-information = 카드결제 승인정보
item-card-approval-information-other = 그 밖의 카드결제 승인정보
item-bank-account = 계좌정보
item-payment-records = 결제기록
item-cash-receipt-number = 현금영수증 발급번호

## 생성되거나 기록되는 것

item-service-use-records = 서비스 이용기록
item-access-logs = 접속 로그
item-access-ip-information = 접속 IP 정보
item-ip-information = IP 정보
item-ip-address = IP 주소
item-cookies = 쿠키
item-device-information = 기기정보
item-advertising-identifier = 광고식별자
item-behavioral-information = 행태정보
item-location-information = 위치정보
item-cctv-footage = CCTV 영상
item-call-recordings = 통화 녹음
item-vehicle-number = 차량번호
item-other-data = 그 밖의 정보

## 외국인환자

item-length-of-stay = 체류 기간
item-entry-and-departure-dates = 출입국일
item-flight-information = 항공편 정보
item-accommodation-information = 숙소 정보
item-preferred-language = 사용 언어

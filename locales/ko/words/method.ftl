# 개인정보를 수집하는 방법, 아동이 가입하고 법정대리인이 동의하는 방법. 명사로 쓴다.

method-website = 홈페이지
method-written-form = 서면 양식
method-fax = 팩스
method-phone = 전화
method-email = 이메일
method-consultation-board = 상담 게시판
method-reservation-board = 예약 게시판
method-basic-information-entry = 기본정보 입력
method-plain-language-form-for-children = 아동이 이해하기 쉬운 평이한 표현으로 작성한 별도의 양식
method-method-in-this-policy = 이 개인정보 처리방침에서 정한 방법

## 오늘날의 의료기관을 위한 것

method-reception = 내원 접수
method-kiosk = 무인 접수기
method-mobile-app = 모바일 앱
method-text-message = 문자메시지
method-kakaotalk = 카카오톡
method-messenger = 메신저 상담
method-medical-interview = 진료 중 문진
method-from-other-medical-institutions = 다른 의료기관으로부터의 진료의뢰
method-from-facilitators = 외국인환자 유치사업자로부터의 제공
method-automatic-generation = 서비스 이용 과정에서의 자동 생성
method-camera-recording = 영상정보처리기기 촬영
method-legal-representative-signature = 법정대리인이 서명한 동의서
method-legal-representative-mobile-phone-verification = 법정대리인의 휴대전화 본인확인
method-legal-representative-phone-confirmation = 법정대리인에 대한 전화 확인
method-legal-representative-email-consent = 법정대리인의 이메일 회신

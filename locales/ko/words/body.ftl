# 권익침해 구제기관의 이름. 없어진 기관과 옛 연락처는 당시의 이름으로 적는다.

## 현재
body-dispute-mediation-committee = 개인정보 분쟁조정위원회
body-infringement-report-center = 개인정보침해 신고센터
body-police-cybercrime = 경찰청(사이버범죄 신고시스템)
body-appeals-commission = 중앙행정심판위원회
body-pipc = 개인정보보호위원회
body-eraser-service = 지우개 서비스

## 없어진 기관과 옛 연락처
body-prosecutors-cybercrime = 대검찰청 사이버수사과
body-prosecutors-internet-crime = 대검찰청 인터넷범죄수사센터
body-police-cyber-terror = 경찰청 사이버테러대응센터
body-police-cyber-bureau = 경찰청 사이버안전국
body-police-ecrm-cyber = 경찰청(사이버범죄 신고시스템)
body-mark-certification-committee = 정보보호마크인증위원회
body-dispute-mediation-committee-1336 = 개인정보 분쟁조정위원회
body-dispute-mediation-committee-kopico-or-kr = 개인정보 분쟁조정위원회
body-korea-information-security-agency = 한국정보보호진흥원

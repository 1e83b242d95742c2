# 브라우저와 운영체제. .steps는 쿠키나 추적을 거부하는 설정의 경로이다.

browser-chrome = 크롬
    .steps = ⋮ > 새 시크릿 창(Ctrl+Shift+N), 또는 설정 > 개인정보 보호 및 보안 > 서드 파티 쿠키 > 차단
browser-edge = 엣지
    .steps = … > 새 InPrivate 창, 또는 설정 > 개인 정보, 검색 및 서비스 > 쿠키 또는 추적 방지
browser-safari-ios = 사파리(iOS)
    .steps = 설정 > 앱 > Safari > 고급 > 모든 쿠키 차단
browser-samsung-internet = 삼성 인터넷
    .steps = 탭 > 비밀 모드, 또는 ≡ > 개인정보 > 스마트 추적 방지 > 엄격
browser-android = 안드로이드
    .steps = 설정 > 보안 및 개인정보 보호 > 기타 개인정보 설정 > 광고 > 광고 ID 재설정 또는 삭제
browser-ios = iOS
    .steps = 설정 > 개인정보 보호 및 보안 > 추적

## 이제 쓰지 않는 것: 그때의 방침을 위한 것

browser-internet-explorer = 인터넷 익스플로러
    .steps = 웹 브라우저 상단의 도구 > 인터넷 옵션 > 개인정보
browser-internet-explorer-privacy-settings = 인터넷 익스플로러
    .steps = 웹 브라우저 상단의 도구 > 인터넷 옵션 > 개인정보 > 설정
browser-chrome-legacy = 크롬
    .steps = 웹 브라우저 우측의 설정 > 하단의 고급 > 개인정보 및 보안의 콘텐츠 설정 > 쿠키

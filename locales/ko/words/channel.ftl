# 권리를 행사하고 변경을 알리는 통로. 명사로 쓴다.

channel-writing = 서면
channel-phone = 전화
channel-email = 이메일
channel-fax = 팩스
channel-visit = 방문
channel-other-than-visit = 그 밖에 방문이 아닌 방법
channel-website = 홈페이지
channel-website-notice = 홈페이지 공지사항
channel-website-first-screen = 홈페이지 첫 화면에 게시한 개인정보 처리방침
channel-individual-notice = 개별 공지

## 오늘날의 의료기관을 위한 것

channel-post = 우편
channel-popup = 홈페이지 팝업
channel-text-message = 문자메시지
channel-kakaotalk = 카카오톡 알림톡
channel-premises-notice = 원내 게시
channel-mobile-app-notice = 모바일 앱 공지사항

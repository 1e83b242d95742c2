# 쿠키에 대하여 정보주체가 고를 수 있는 것. 어미 없는 동사구로 쓴다.

choice-allow-all-cookies = 모든 쿠키를 허용
choice-confirm-each-cookie = 쿠키를 저장할 때마다 확인
choice-notify-each-cookie = 쿠키를 저장할 때마다 알림을 받음
choice-refuse-all-cookies = 모든 쿠키의 저장을 거부

## 오늘날의 의료기관을 위한 것

choice-block-third-party-cookies = 제3자 쿠키를 차단
choice-delete-stored-cookies = 저장된 쿠키를 삭제
choice-private-browsing = 비공개 창을 사용
choice-reset-advertising-identifier = 광고식별자를 재설정하거나 삭제

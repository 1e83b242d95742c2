# 개인정보를 자동으로 수집하는 장치. 명사로 쓴다.

device-cookies = 쿠키

## 오늘날의 의료기관을 위한 것

device-web-logs = 웹 로그
device-web-beacons = 웹 비콘
device-pixels = 픽셀
device-local-storage = 브라우저 저장소
device-software-development-kits = 소프트웨어 개발 키트(SDK)
device-advertising-identifier = 광고식별자

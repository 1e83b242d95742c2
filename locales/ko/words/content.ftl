# 변경에 대하여 알리는 내용. 명사로 쓴다.

content-changes = 변경 사항
content-reasons = 변경 사유
content-details = 변경 내용

## 오늘날의 의료기관을 위한 것

content-effective-date = 시행일
content-comparison = 변경 전·후 비교
content-previous-versions = 이전의 개인정보 처리방침
content-inquiry-contact = 문의처

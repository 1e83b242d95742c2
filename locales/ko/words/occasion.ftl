# 개인정보 처리방침이 바뀌는 계기. 명사로 쓴다.

occasion-law-change = 법령의 변경
occasion-guideline-change = 지침의 변경
occasion-government-law-change = 정부의 법률 변경
occasion-government-guideline-change = 정부의 지침 변경
occasion-policy-change = 정책의 변경
occasion-internal-policy-change = 내부 방침의 변경
occasion-security-technology-change = 보안기술의 변경
occasion-better-service = 더 나은 고객 서비스의 제공

## 오늘날의 의료기관을 위한 것

occasion-processing-change = 개인정보 처리 내용의 변경
occasion-entrustee-change = 수탁자의 변경
occasion-officer-change = 개인정보 보호책임자의 변경

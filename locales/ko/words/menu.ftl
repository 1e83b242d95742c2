# 홈페이지의 버튼과 메뉴 이름. 따옴표는 문장에서 붙인다.

menu-change-personal-information = 개인정보변경
menu-modify-membership-information = 회원정보수정
menu-withdraw-membership = 회원탈퇴
menu-withdraw-consent-terminate-membership = 동의철회(회원탈퇴)
menu-edit-member-information = 회원정보 수정
menu-edit-information-withdraw-membership = 정보수정 > 회원탈퇴

## 오늘날의 의료기관을 위한 것

menu-my-page = 마이페이지
menu-privacy-policy = 개인정보 처리방침
menu-access-request = 개인정보 열람 요구
menu-marketing-settings = 홍보성 정보 수신 설정
menu-cookie-settings = 쿠키 설정
menu-contact-us = 문의하기

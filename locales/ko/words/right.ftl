# 정보주체와 법정대리인의 권리. 요구하거나 행사하는 대상이 되는 명사로 쓴다.

right-access = 열람
right-correction = 정정
right-erasure = 삭제
right-suspension = 처리정지
right-consent-withdrawal = 동의 철회
right-membership-withdrawal = 회원 탈퇴
right-storage-confirmation = 개인정보의 등록·보관 여부 확인
right-destruction-request = 개인정보의 영구 파기

## 오늘날의 의료기관을 위한 것

right-portability = 개인정보의 전송
right-automated-decision-refusal = 자동화된 결정의 거부
right-automated-decision-explanation = 자동화된 결정에 대한 설명

## 유럽연합에 있는 정보주체를 위한 것

right-restriction = 처리의 제한
right-objection = 처리에 대한 반대

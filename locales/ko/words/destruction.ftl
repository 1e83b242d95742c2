# 파기 방법. 명사구로 쓴다.

destruction-unreproducible-deletion = 기록을 재생할 수 없는 기술적 방법으로 삭제
destruction-unrecoverable-deletion = 복원할 수 없는 기술적 방법으로 삭제
destruction-shredding = 분쇄기로 분쇄
destruction-incineration = 소각

## 오늘날의 의료기관을 위한 것

destruction-permanent-deletion = 복구하거나 재생할 수 없도록 영구 삭제
destruction-overwriting = 덮어쓰기를 통한 완전 삭제
destruction-degaussing = 자기장을 이용한 저장매체 파기
destruction-physical-destruction-of-media = 저장매체의 물리적 파괴
destruction-masking = 해당 부분의 마스킹 또는 구멍 뚫기

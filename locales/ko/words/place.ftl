# 영상정보처리기기가 있는 곳. 명사로 쓴다.

place-lobby = 로비
place-corridor = 복도

## 오늘날의 의료기관을 위한 것

place-entrance = 출입구
place-reception = 접수처
place-waiting-room = 대기실
place-stairs = 계단
place-elevator = 승강기
place-parking-lot = 주차장
place-exterior = 건물 외부
place-emergency-exit = 비상구
place-records-room = 자료보관실
place-server-room = 전산실
place-dispensary = 조제실
place-operating-room = 수술실

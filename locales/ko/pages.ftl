# 쪽을 이루는 말: 상태, 날짜, 적용 기간, 원문 우선, 없는 쪽.

page-status-in-force = 시행 중
page-status-upcoming = 시행 예정
page-status-superseded = 이전 처리방침
page-status-scheduled = 공고 예정
page-date-established = 제정일
page-date-announced = 공고일
page-date-effective = 시행일
page-date-period = 적용 기간
page-period-open = { $from }부터 현재까지 적용
page-period-upcoming = { $from }부터 적용 예정
page-period-closed = { $from } ~ { $until } 적용
page-period-coming = { $from } ~ { $until } 적용 예정
page-period-before = { $from }부터 { $next } 전까지 적용
page-prevails = 한국어 개인정보 처리방침과 번역문이 서로 다른 경우에는 한국어 개인정보 처리방침이 우선합니다.
page-description = { $name }의 개인정보 처리방침입니다. 시행일은 { $date }입니다.
page-not-found = 페이지를 찾을 수 없습니다
page-archive = 이 문서의 주소: { $address }
page-corrects = 이 처리방침은 { $date } 시행 처리방침의 오류를 정정한 것입니다.
page-corrected-by = 이 처리방침의 오류는 { $date } 시행 처리방침에서 정정하였습니다.
page-removed = { $date }에 일부 내용을 삭제하였습니다. 사유: { $reason }
page-notice = { $date }부터 개인정보 처리방침이 변경됩니다.
page-history-title = { $name } 개인정보 처리방침 변경 이력
page-compare-title = { $name } 개인정보 처리방침 변경 전·후 비교

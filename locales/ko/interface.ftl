# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = 본문으로 건너뛰기
ui-languages = 언어
ui-sample = 예시 사이트입니다. 각 기관의 공식 홈페이지가 아닙니다.
ui-back-to-top = 맨 위로

# Head of a policy
ui-status = 상태
ui-illustrative = 예시로 만든 내용입니다. 해당 기관이 공고한 것이 아닙니다.
ui-superseded = 더 이상 적용되지 않는 이전 처리방침입니다.
ui-upcoming = 아직 시행되지 않은 처리방침입니다.
ui-draft-mark = 초안
ui-draft = 확정되지 않은 초안입니다. 공고된 처리방침이 아닙니다.
ui-no-translation = 이 처리방침은 이 언어로 번역되지 않아 한국어 원문을 표시합니다.
ui-scheduled = 확정하였으나 아직 공고하지 않은 처리방침입니다.
ui-see-versions = 적용 기간별 처리방침 보기
ui-korean-original = 한국어 원문
ui-address = 이 문서의 주소:

# Parts of a policy
ui-labels = 주요 개인정보 처리 표시
ui-contents = 목차
ui-link-here = 이 항목의 링크
ui-link-copied = 링크를 복사했습니다.
ui-versions = 적용 기간별 처리방침
ui-files = 다른 형식으로 보기
ui-file-text = 텍스트
ui-file-markdown = 마크다운
ui-file-json = JSON
ui-website = 기관 홈페이지

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = 변경 안내 보기
ui-history = 개정 이력과 바뀐 내용 보기
ui-announced = 공고일
ui-reason = 개정 사유
ui-changes = 바뀐 내용
ui-full-text = 전문
ui-notice = 변경 안내
ui-compare-before = 직전 처리방침과 비교
ui-compare-in-force = 시행 중인 처리방침과 비교
ui-digest = 이 본문의 확인값(SHA-256)
ui-follow = 변경 소식 받기
ui-follow-about = 아래 주소를 피드 구독기에 등록하면 처리방침이 바뀔 때마다 소식을 받아 볼 수 있습니다.
ui-feed-atom = Atom 피드
ui-feed-json = JSON 피드
ui-ledger = 기록 확인
ui-ledger-about = 처리방침을 확정하거나 바로잡을 때마다 그 본문의 확인값을 기록 장부에 한 줄씩 이어 적습니다. 아래는 장부의 마지막 줄에서 계산한 값입니다. 이 값을 보관하시면 그때까지의 처리방침이 나중에 바뀌지 않았는지 장부와 견주어 확인하실 수 있습니다.
ui-ledger-head = 기록의 확인값
ui-ledger-file = 기록 장부 내려받기
ui-redacted = [삭제됨]
ui-comparison = 변경 전·후 비교
ui-is-same = 두 처리방침의 본문이 같습니다.
ui-view = 보기 방식
ui-view-columns = 나란히 보기
ui-view-redline = 한 단으로 보기
ui-view-changes = 바뀐 내용 목록
ui-legend-deleted = 없어진 말
ui-legend-inserted = 새로 들어간 말
ui-column-before = 개정 전
ui-column-after = 개정 후
ui-omitted = (생 략)
ui-unchanged = (개정 전과 같음)
ui-new = <신 설>
ui-deleted = <삭 제>
ui-moved = (순서 변경)
ui-deletion = 삭제된 부분
ui-deletion-end = 삭제된 부분 끝
ui-insertion = 추가된 부분
ui-insertion-end = 추가된 부분 끝
ui-pick = 두 처리방침을 골라 비교하기
ui-pick-from = 개정 전
ui-pick-to = 개정 후
ui-pick-go = 비교하기
ui-pick-choose = 서로 다른 두 처리방침을 골라 주세요.
ui-pick-loading = 두 처리방침을 불러오는 중입니다.
ui-pick-failed = 처리방침을 불러오지 못하여 비교할 수 없습니다. 인터넷 연결을 확인하고 다시 시도하거나, 아래에서 전문을 열어 주세요.
ui-pick-same = 두 처리방침의 본문이 같습니다.
ui-pick-done = 비교한 결과를 아래에 보여 드립니다. 달라진 곳:
ui-poster = 게시용 안내문(A4 인쇄)
ui-calendar = 시행일 일정(캘린더 파일)
ui-print-hint = 접수창구 등에 게시할 안내문입니다. 인쇄하면 아래 내용만 A4 한 장에 담깁니다.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = 기관 수
ui-filter = 이름으로 찾기
ui-filter-count = 찾은 기관 수
ui-filter-none = 찾는 이름의 기관이 없습니다.
ui-filter-more = 처음 50곳만 보여 줍니다. 이름을 더 입력해 주세요.
ui-filter-failed = 목록을 불러오지 못했습니다. 아래 목록에서 찾아 주세요.
ui-pages = 쪽 이동
ui-previous = 이전
ui-next = 다음

# A page that is not there
ui-not-found = 찾으시는 페이지가 없습니다. 주소가 바뀌었거나 잘못 입력되었을 수 있습니다.

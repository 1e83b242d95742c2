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

# 변경 전·후 비교표 (신·구조문대비표). 열의 이름은 시행 전에는 현행과 개정안, 시행 후에는 개정 전과 개정 후이다.

compare-caption = { $name } 변경 전·후 비교표
compare-current = 현행
compare-proposed = 개정안
compare-before = 개정 전
compare-after = 개정 후

# 바뀌지 않은 부분. 왼쪽에는 생략, 오른쪽에는 같다는 말을 적는다.
compare-omitted = (생 략)
compare-same = (현행과 같음)
compare-same-amended = (개정 전과 같음)
compare-range = { $from } ∼ { $to }
compare-new = <신 설>
compare-deleted = <삭 제>
compare-moved = (순서 변경)
compare-none = 두 처리방침의 내용이 같습니다.
compare-typography = 따옴표, 줄표, 빈칸 등의 표기만 다르고 내용은 같습니다.

# 화면 낭독기가 읽는 말.
compare-deletion = 삭제된 부분
    .end = 삭제된 부분 끝
compare-insertion = 추가된 부분
    .end = 추가된 부분 끝
compare-dashes = 현행과 같은 부분
compare-dashes-amended = 개정 전과 같은 부분

# 값의 표기: 기간, 조문, 번호, 동의. 여러 조항에서 함께 씁니다.

value-period = { $n }
    .years = { $n }년
    .months = { $n }개월
    .days = { $n }일
value-until = { $event }까지
value-consent = 정보주체의 동의
value-missing = 기재 없음
value-citation =
    .whole = 「{ $law }」
    .with-article = 「{ $law }」 { $article }
value-article =
    .article = 제{ $n }조
    .article-branch = 제{ $n }조의{ $branch }
    .paragraph = 제{ $n }항
    .subparagraph = 제{ $n }호
    .subparagraph-branch = 제{ $n }호의{ $branch }
    .item = { $letter ->
        [a] 가
        [b] 나
        [c] 다
        [d] 라
        [e] 마
        [f] 바
        [g] 사
        [h] 아
        [i] 자
        [j] 차
        [k] 카
        [l] 타
        [m] 파
        [n] 하
       *[other] { $letter }
    }목
    .point = ({ $letter })
value-numbering =
    .article = 제{ $n }조
    .number = { $n }.

# 기록에서 삭제된 말의 자리
value-removed = [삭제됨]

# 나열하는 말 사이의 부호. `.nested`는 쉼표가 들어 있는 말을 처리방침의 본문에서 나열할 때 쓰며, 이미 확정한 글과 같도록 쉼표로 둔다.
# `.sentence`는 변경을 알리는 문장에서 쓴다.
value-series =
    .comma = { ", " }
    .nested = { ", " }
    .sentence = { "; " }

# 옮긴 글의 잘못을 찾는지 보는 글. 다른 언어의 파일마다 잘못이 심어져 있다.

greeting = { JOSA($we, "은/는") } { $name }에 알립니다.
    .title = 알리는 글
count = 기록 { $n }건
choice = { $how ->
    [added] { $after } 항목을 더합니다.
    [removed] { $before } 항목을 뺍니다.
   *[other] 항목이 바뀝니다.
}
law = 「개인정보 보호법」 제28조의8에 따라 24시간 안에 알립니다.
site = 자세한 내용은 https://privacy.go.kr/view?id=3 에서 봅니다.
mail = 문의: help@clinic.example
bold = <b>중요한</b> 내용
data = 개인정보를 처리합니다.
subject = 정보주체의 권리
refer = ‘{ heading }’에서 봅니다.
heading = 보유 기간
browser = 크롬
part =
    .one = 하나
    .two = 둘
first = 첫째 글
second = 둘째 글
third = 셋째 글
fourth = 넷째 글
fifth = 다섯째 글
sixth = 여섯째 글
seventh = 일곱째 글
long-a = 병원은 처리 목적이 달성되면 지체 없이 그 기록을 없앱니다.
long-b = 병원은 보유 기간이 지나면 지체 없이 그 기록을 없앱니다.
long-c = 병원은 동의를 거두면 지체 없이 그 기록을 모두 없앱니다.
long-d = 병원은 요구를 받으면 지체 없이 그 결과를 알려 줍니다.
long-e = 병원은 법에서 정한 경우에 그 기록을 따로 보존합니다.
long-f = 병원은 기록을 없앤 사실을 장부에 적어 보존합니다.
long-g = 병원은 기록을 볼 수 있는 사람을 가장 적게 둡니다.
long-h = 병원은 기록을 나르는 길을 암호로 지켜서 보냅니다.
long-i = 병원은 기록에 접속한 사실을 적어서 살펴봅니다.
long-j = 병원은 기록을 다루는 사람을 해마다 가르칩니다.

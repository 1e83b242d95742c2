# 개인정보 처리방침 변경의 사전 안내 (공개: 개인정보 보호법 제30조제2항. 안내문: 개인정보 처리방침 작성지침 Ⅲ.24). 제목과 차례는 작성지침의 안내문을 따른다.

notice = 개인정보 처리방침 변경 안내
    .title = { $name } 개인정보 처리방침 개정 내용 안내
    .title-first = { $name } 개인정보 처리방침 제정 안내
    .headline = 개인정보 처리방침이 { $date }부터 변경됩니다
    .headline-first = 개인정보 처리방침이 { $date }부터 시행됩니다
    .mark = [예시]
    .mark-draft = [초안]
    .draft = 확정되지 않은 초안입니다. 공고한 안내가 아닙니다.
    .sample = 예시 사이트의 안내입니다. 해당 기관이 공고한 것이 아닙니다.
    .illustrative = 예시로 만든 개정입니다. 해당 기관이 공고한 것이 아닙니다.
    .prevails = 한국어 안내와 번역문이 서로 다른 경우에는 한국어 안내가 우선합니다.
    .intro = { JOSA($name, "은/는") } 개인정보 처리방침을 다음과 같이 개정하여 { $date }부터 시행합니다.
    .intro-first = { JOSA($name, "은/는") } 개인정보 처리방침을 마련하여 { $date }부터 시행합니다.
    .effective = 변경(시행) 예정일
    .effective-first = 시행 예정일
    .effective-past = 변경(시행)일
    .effective-past-first = 시행일
    .announced = 공고일
    .between = 공고일부터 시행일까지
    .days = { $days }일
    .previous = 개정 전 처리방침의 시행일
    .reason = 개정 사유
    .reason-first = 제정 사유
    .changes = 주요 개정 내용
    .unchanged = 개인정보를 처리하는 내용은 바뀌지 않으며, 문구와 표기만 다듬었습니다.
    .more = 그 밖의 변경 { $count }건은 { $address }에서 확인하실 수 있습니다.
    .parts = 다음 항목에는 이 밖에도 바뀌는 내용이 있습니다.
    .parts-at = 자세한 내용은 변경 전·후 비교({ $address })에서 확인하실 수 있습니다.
    .contact = 문의
    .department = 담당부서
    .person = 담당자
    .phone = 전화
    .email = 이메일
    .texts = 전문 바로가기
    .compare = 개인정보 처리방침 변경 전·후 비교
    .new = 개정 후 개인정보 처리방침
    .new-first = 개인정보 처리방침
    .old = 개정 전 개인정보 처리방침
    .history = 적용 기간별 개인정보 처리방침
    .address = 이 안내의 주소
    .record = 기록 확인
    .witness = 아래 값은 이 안내를 낼 때까지 공고한 개인정보 처리방침의 기록 전체에서 계산한 값입니다. 이 안내를 보관하시면 그 기록이 나중에 바뀌지 않았는지 확인하실 수 있습니다.
    .head = 기록의 확인값

## 휴대전화로 보내는 글. `CP949`로 적을 수 있는 글자만 쓴다.

notice-brief =
    .reason = 사유
    .contact = 문의
    .address = 자세히 보기
    .more-at = 그 밖의 변경 { $count }건
    .all-at = 변경 { $count }건
    .parts = 그 밖에 내용이 바뀌는 항목: { LIST($parts) }
notice-sms =
    .whole = [{ $name }] 개인정보 처리방침이 { $date }부터 변경됩니다. { $address }
    .whole-first = [{ $name }] 개인정보 처리방침이 { $date }부터 시행됩니다. { $address }
    .named = [{ $name }] 처리방침 변경 { $address }
    .named-first = [{ $name }] 처리방침 시행 { $address }
    .least = 처리방침 변경 { $address }
    .least-first = 처리방침 시행 { $address }
    .title = [{ $name }] 개인정보 처리방침 변경 안내
    .title-first = [{ $name }] 개인정보 처리방침 시행 안내
    .opening = 개인정보 처리방침이 { $date }부터 변경됩니다.
    .opening-first = 개인정보 처리방침이 { $date }부터 시행됩니다.
notice-alimtalk =
    .variable = 이름
    .greeting = { $receiver }님, 안녕하세요. { $name }입니다.

## 달력, 피드, 포스터

notice-calendar =
    .summary = { $name } 개인정보 처리방침 변경 시행
    .summary-first = { $name } 개인정보 처리방침 시행
notice-feed =
    .title = { $name } 개인정보 처리방침 변경 안내
notice-poster =
    .date = { $date }
    .headline = 위 날짜부터 개인정보 처리방침이 바뀝니다.
    .headline-first = 위 날짜부터 개인정보 처리방침을 시행합니다.

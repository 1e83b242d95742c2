# 개인정보의 처리 및 보유 기간 (개인정보 보호법 제30조제1항제2호)

retention = 개인정보의 처리 및 보유 기간
    .intro = { JOSA($we, "은/는") } 다음의 기간 동안 개인정보를 처리하고 보유합니다.
    .none = { JOSA($we, "은/는") } 개인정보를 처리하거나 보유하지 않습니다.
    .activities = 처리 업무별 보유기간
    .activity = 처리 업무
    .retention = 처리 및 보유 기간
    .kept-by-law = 법령에 따라 보존하는 기록
    .kept-by-law-intro = 법령에서 보존하도록 정한 경우에는 다음의 기록을 해당 기간 동안 보존합니다.
    .records = 보존하는 기록과 보존기간
    .record = 보존하는 기록
    .period = 보존기간
    .law = 보존 근거
    .items = 보존하는 개인정보 항목
    .remarks = 비고

# 기간을 적는 방법. 다른 조항에서도 씁니다. 사건($event)은 "회원 탈퇴 시"나 "마지막 내원일"처럼 씁니다. `or`는 여러 기간 가운데 하나를 잇습니다.
retention-rule =
    .or = { $first }, 또는 { $second }
    .until = { $event }까지
    .after = { $event }부터 { $period }
    .at-most = { $period } 이내
    .statutory = 법령에서 정한 기간
    .by-law = { $period }({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period }({ $record }, { LIST($laws) })
    .record-alone = { $period }({ $record })

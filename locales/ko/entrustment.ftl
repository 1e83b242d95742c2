# 개인정보 처리업무의 위탁 (개인정보 보호법 제26조, 제30조제1항제4호)

entrustment = 개인정보 처리업무의 위탁에 관한 사항
    .intro = { JOSA($we, "은/는") } 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.
    .none = { JOSA($we, "은/는") } 현재 개인정보 처리업무를 다른 자에게 위탁하고 있지 않습니다.
    .parties = 수탁자와 위탁하는 업무의 내용
    .name = 수탁자
    .tasks = 위탁하는 업무
    .items = 처리하는 개인정보 항목
    .until = 보유 및 이용 기간
    .re-entrusted = 재수탁자
    .re-entrustee = { $name }({ $tasks })

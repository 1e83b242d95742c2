# 국내대리인 (개인정보 보호법 제31조의2)

domestic_agent = 국내대리인 지정에 관한 사항
    .intro = { JOSA($we, "은/는") } 다음과 같이 국내대리인을 지정하고 있습니다.
    .none = { JOSA($we, "은/는") } 국내대리인을 지정하지 않았습니다.
    .name = 성명 또는 명칭
    .representative = 대표자
    .address = 주소
    .phone = 전화
    .email = 이메일

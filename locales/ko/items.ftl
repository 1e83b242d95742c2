# 처리하는 개인정보의 항목 (개인정보 보호법 제22조제3항, 시행령 제31조제1항제1호)

items = 처리하는 개인정보의 항목
    .intro = { JOSA($we, "이/가") } 처리하는 개인정보의 항목은 다음과 같습니다.
    .none = { JOSA($we, "은/는") } 개인정보를 처리하지 않습니다.
    .without-consent = 정보주체의 동의 없이 처리하는 개인정보
    .with-consent = 정보주체의 동의를 받아 처리하는 개인정보
    .with-consent-and-by-law = 일부는 동의를 받아, 일부는 동의 없이 처리하는 개인정보
    .basis-not-stated = 그 밖에 처리하는 개인정보
    .basis = 처리의 법적 근거
    .required = 필수항목
    .optional = 선택항목
    .unspecified = 처리 항목
    .sensitive = 민감정보
    .automatic = 자동으로 수집되는 항목
    .unique-identifiers = 이 중 고유식별정보
    .collection = 개인정보의 수집 방법
    .collected-by = 수집 방법
    .website-forms = 홈페이지 수집 경로

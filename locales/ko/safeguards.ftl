# 개인정보의 안전성 확보조치 (개인정보 보호법 제29조, 시행령 제31조제1항제3호)

safeguards = 개인정보의 안전성 확보조치에 관한 사항
    .intro = { JOSA($we, "은/는") } 개인정보의 안전성을 확보하기 위하여 다음과 같은 조치를 하고 있습니다.
    .none = { JOSA($we, "은/는") } 개인정보의 안전성 확보조치를 이 개인정보 처리방침에서 따로 정하지 않습니다.
    .managerial = 관리적 조치
    .technical = 기술적 조치
    .physical = 물리적 조치
    .measure = { $measure }
    .measure-with-detail = { $measure }: { $detail }

# 이동형 영상정보처리기기의 운영·관리 방침 (개인정보 보호법 제25조의2제4항)

mobile_cameras = 이동형 영상정보처리기기 운영·관리에 관한 사항
    .intro = { JOSA($we, "은/는") } 업무를 위하여 다음과 같이 이동형 영상정보처리기기를 운영하고 있습니다.
    .none = { JOSA($we, "은/는") } 이동형 영상정보처리기기를 운영하지 않습니다.
    .basis = 운영 근거
    .purposes = 운영 목적
    .count = 운영 대수
    .devices = { $n }대
    .places = 운영하는 장소
    .range = 촬영 범위
    .officer = 관리책임자
    .access = 영상정보에 대한 접근 권한이 있는 사람
    .hours = 촬영 시간
    .hours-a-day = 하루 { $n }시간
    .retention = 보관 기간
    .storage = 보관 장소
    .handling = 처리 방법
    .viewing-place = 영상정보의 확인 장소
    .viewing = 영상정보의 확인 방법
    .refusals = 열람 등의 요구에 대한 조치
    .measures = 영상정보 보호를 위한 기술적·관리적·물리적 조치

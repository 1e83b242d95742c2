# 가명정보의 처리 (개인정보 보호법 제28조의2부터 제28조의4까지, 제30조제1항제4호의2)

pseudonymized = 가명정보 처리에 관한 사항
    .intro = { JOSA($we, "은/는") } 다음과 같이 가명정보를 처리하고 있습니다.
    .none = { JOSA($we, "은/는") } 가명정보를 처리하지 않습니다.
    .uses = 가명정보의 처리 목적, 항목 및 기간
    .purposes = 처리 목적
    .items = 가명처리하는 개인정보의 항목
    .retention = 처리 및 보유 기간
    .provision = 제3자 제공
    .no-provision = 가명정보를 제3자에게 제공하지 않습니다.
    .entrustment = 처리의 위탁
    .no-entrustment = 가명정보의 처리를 위탁하지 않습니다.
    .safeguards = 가명정보의 안전성 확보조치

# 법령과 고시·지침의 이름: 공식 명칭 전체, 낫표 없이. `.short`는 약칭이다. 시행령과 시행규칙을 섞지 않는다.

## 개인정보 보호
law-personal-information-protection-act = 개인정보 보호법
law-personal-information-protection-act-decree = 개인정보 보호법 시행령
law-standard-guideline = 표준 개인정보 보호지침
law-safety-measures-standard = 개인정보의 안전성 확보조치 기준
law-personal-information-processing-method-notification = 개인정보 처리 방법에 관한 고시
law-drafting-guideline = 개인정보 처리방침 작성지침

## 보건의료
law-medical-service-act = 의료법
law-medical-service-act-decree = 의료법 시행령
law-medical-service-act-rule = 의료법 시행규칙
law-national-health-insurance-act = 국민건강보험법
law-pharmaceutical-affairs-act = 약사법
law-narcotics-act = 마약류 관리에 관한 법률
    .short = 마약류관리법
law-health-checkup-act = 건강검진기본법
law-foreign-patient-act = 의료 해외진출 및 외국인환자 유치 지원에 관한 법률
    .short = 의료해외진출법
law-foreign-patient-act-rule = 의료 해외진출 및 외국인환자 유치 지원에 관한 법률 시행규칙
    .short = 의료해외진출법 시행규칙

## 전자상거래·통신·신용·금융·위치
law-electronic-commerce-act = 전자상거래 등에서의 소비자보호에 관한 법률
    .short = 전자상거래법
law-electronic-commerce-act-decree = 전자상거래 등에서의 소비자보호에 관한 법률 시행령
    .short = 전자상거래법 시행령
law-electronic-commerce-standard-terms = 전자상거래(인터넷사이버몰) 표준약관
law-communications-secrets-act = 통신비밀보호법
law-communications-secrets-act-decree = 통신비밀보호법 시행령
law-telecommunications-business-act = 전기통신사업법
law-network-act = 정보통신망 이용촉진 및 정보보호 등에 관한 법률
    .short = 정보통신망법
law-network-act-decree = 정보통신망 이용촉진 및 정보보호 등에 관한 법률 시행령
    .short = 정보통신망법 시행령
law-credit-information-act = 신용정보의 이용 및 보호에 관한 법률
    .short = 신용정보법
law-electronic-financial-transactions-act = 전자금융거래법
law-electronic-financial-transactions-act-decree = 전자금융거래법 시행령
law-location-information-act = 위치정보의 보호 및 이용 등에 관한 법률
    .short = 위치정보법
law-terms-and-conditions-act = 약관의 규제에 관한 법률
    .short = 약관법
law-framework-act-on-consumers = 소비자기본법

## 조세·상사·노동·민사
law-national-tax-act = 국세기본법
law-local-tax-act = 지방세기본법
law-income-tax-act = 소득세법
law-commercial-act = 상법
law-labor-standards-act = 근로기준법
law-civil-act = 민법
law-public-holidays-act = 공휴일에 관한 법률
law-public-holidays-decree = 관공서의 공휴일에 관한 규정

## 검찰
law-prosecutors-office-act = 검찰청법
law-prosecution-service-act = 공소청법
law-serious-crimes-agency-act = 중대범죄수사청법

## 유럽연합
law-gdpr = 유럽연합 일반 개인정보 보호법(GDPR)

# 안전성 확보조치. 값은 조치의 이름이고 .detail은 무엇을 하는지 밝히는 온전한 문장이다.

## 이미 공개된 방침에 쓰인 것

measure-encryption-of-personal-information = 개인정보의 암호화
measure-secure-server-operation = 보안 서버 운영
measure-personal-information-access-restriction = 개인정보에 대한 접근 제한
measure-staff-training = 직원 교육
measure-physical-security-against-leakage = 개인정보의 유출·훼손·도난을 막기 위한 물리적 보안 조치
measure-destruction-of-identifying-information = 개인을 식별하는 정보의 파기
    .detail = 성명, 이메일 주소 등 개인을 식별하는 정보는 서비스의 이용이 끝나면 파기합니다.
measure-hacking-and-virus-countermeasures = 해킹 및 바이러스 대비
    .detail = { JOSA($we, "은/는") } 무단 접근으로 개인정보가 유출되거나 훼손되지 않도록 필요한 보안 조치를 하며, 보안을 강화할 수 있는 모든 기술적 방법을 갖추기 위하여 노력합니다.
measure-handler-restriction-and-training = 개인정보 취급 직원의 제한 및 교육
    .detail = { JOSA($we, "은/는") } 개인정보를 취급하는 직원을 최소한으로 제한하고, 이 방침을 지키도록 해당 직원을 정기적으로 교육합니다.
measure-handler-minimization-and-regular-training = 개인정보 취급 직원의 최소화 및 교육
    .detail = { JOSA($we, "은/는") } 개인정보를 취급하는 직원의 수를 최소화하고 정기적으로 교육합니다.
measure-annual-self-inspection = 정기적인 자체 점검
    .detail = { JOSA($we, "은/는") } 개인정보 취급의 안전성을 확보하기 위하여 연 1회 이상 자체 점검을 합니다.
measure-password-file-and-transmission-encryption = 비밀번호와 중요한 데이터의 암호화
    .detail = 비밀번호는 암호화하여 저장·관리하므로 본인만 알 수 있습니다. 중요한 데이터는 파일 암호화, 전송 암호화 등 별도의 보안기능으로 보호합니다.
measure-technical-measures-against-hacking = 해킹에 대비한 기술적 대책
    .detail = { JOSA($we, "은/는") } 해킹이나 컴퓨터 바이러스로 개인정보가 유출되거나 훼손되지 않도록 보안 프로그램을 설치하고 정기적으로 갱신·점검합니다. 시스템은 외부로부터의 접근이 통제된 구역에 설치하여 기술적·물리적으로 감시하고 차단합니다.
measure-database-access-restriction = 개인정보에 대한 접근 제한
    .detail = { JOSA($we, "은/는") } 데이터베이스 시스템에 대한 접근 권한을 부여·변경·말소하여 개인정보에 대한 접근을 통제하고, 침입차단시스템으로 외부의 무단 접근을 막습니다.
measure-unauthorized-person-access-control = 비인가자에 대한 출입 통제
    .detail = { JOSA($we, "은/는") } 개인정보 시스템의 물리적 보관 장소를 따로 두고, 그 장소에 대한 출입통제 절차를 세워 운영합니다.
measure-firewall-protected-security-system = 방화벽으로 보호되는 보안 시스템
    .detail = 정보주체가 보낸 모든 정보는 방화벽으로 보호되는 보안 시스템에 안전하게 보관하고 관리합니다.
measure-access-and-management-procedures = 개인정보에 대한 접근 및 관리에 필요한 절차 마련
measure-minimal-number-of-handlers = 개인정보 취급 인원의 최소화
measure-limited-system-users = 개인정보처리시스템 사용자의 제한
measure-continuous-security-training = 지속적인 보안 교육
measure-password-assignment-and-regular-renewal = 시스템 사용자에 대한 비밀번호 부여 및 정기적 갱신
measure-video-encryption = 영상정보의 암호화
    .detail = { JOSA($we, "은/는") } 처리하는 영상정보를 암호화 등의 조치를 하여 안전하게 관리합니다.
measure-video-access-control = 접근 통제
    .detail = { JOSA($we, "은/는") } 개인정보에 대한 접근 통제 체계를 갖추고 있습니다.
measure-video-viewing-records = 영상정보의 생성 및 열람 기록 관리
    .detail = 개인영상정보의 위조·변조를 막기 위하여 생성 일시와 열람 목적, 열람자 및 열람 일시를 기록하여 관리합니다.
measure-video-storage-locks = 영상정보 보관시설의 잠금장치
    .detail = 영상정보를 안전하게 보관하기 위하여 잠금장치를 설치하는 등 물리적 보안 조치를 합니다.

## 여러 기관에 공통된 것

measure-internal-management-plan = 내부 관리계획의 수립 및 시행
    .detail = { JOSA($we, "은/는") } 개인정보를 안전하게 처리하기 위하여 내부 관리계획을 수립하여 시행합니다.

## 오늘날의 의료기관을 위한 것

measure-training = 개인정보취급자에 대한 교육
    .detail = { JOSA($we, "은/는") } 개인정보를 취급하는 임직원에게 개인정보 보호 교육을 정기적으로 실시합니다.
measure-handler-management = 개인정보취급자의 최소화 및 관리·감독
    .detail = { JOSA($we, "은/는") } 개인정보를 취급하는 임직원을 업무에 필요한 최소한으로 지정하고 관리·감독합니다.
measure-self-inspection = 자체 점검
    .detail = { JOSA($we, "은/는") } 개인정보 보호 조치가 지켜지는지 정기적으로 점검하고 미흡한 점을 고칩니다.
measure-entrustee-supervision = 수탁자에 대한 교육 및 감독
    .detail = { JOSA($we, "은/는") } 수탁자가 개인정보를 안전하게 처리하는지 정기적으로 교육하고 감독합니다.
measure-breach-response-plan = 개인정보 유출 대응 절차 마련
    .detail = { JOSA($we, "은/는") } 개인정보가 유출된 경우의 통지와 신고, 피해 확산 방지에 관한 절차를 마련하고 있습니다.
measure-access-control = 접근 권한의 관리 및 접근 통제
    .detail = { JOSA($we, "은/는") } 개인정보처리시스템에 대한 접근 권한을 업무에 필요한 범위에서 부여·변경·말소하고, 침입차단시스템과 침입탐지시스템으로 외부의 무단 접근을 통제합니다.
measure-separation-of-additional-information = 추가 정보의 분리 보관
    .detail = { JOSA($we, "은/는") } 가명정보를 원래의 상태로 복원하는 데 쓰일 수 있는 추가 정보를 별도로 분리하여 보관·관리합니다.
measure-encryption = 개인정보의 암호화
    .detail = 비밀번호는 복호화할 수 없도록 암호화하여 저장하고, 고유식별정보 등 중요한 개인정보는 저장하거나 전송할 때 암호화합니다.
measure-access-log-retention = 접속기록의 보관 및 점검
    .detail = { JOSA($we, "은/는") } 개인정보처리시스템의 접속기록을 보관하고 정기적으로 점검하며, 위조·변조되거나 도난·분실되지 않도록 관리합니다.
measure-malware-protection = 악성프로그램의 방지
    .detail = { JOSA($we, "은/는") } 보안 프로그램을 설치하여 최신 상태로 유지하고 정기적으로 점검합니다.
measure-security-updates = 보안 취약점의 점검 및 보완
    .detail = { JOSA($we, "은/는") } 개인정보처리시스템의 보안 취약점을 점검하고 보안 업데이트를 지체 없이 적용합니다.
measure-backup = 재해·재난에 대비한 백업
    .detail = { JOSA($we, "은/는") } 화재, 정전 등 재해·재난에 대비하여 개인정보를 백업하고 복구 절차를 마련하고 있습니다.
measure-physical-access-control = 보관 장소에 대한 출입 통제
    .detail = { JOSA($we, "은/는") } 전산실, 자료보관실 등 개인정보를 보관하는 장소에 대하여 출입통제 절차를 세워 운영합니다.
measure-locks = 잠금장치의 사용
    .detail = 개인정보가 담긴 서류와 보조저장매체는 잠금장치가 있는 안전한 장소에 보관합니다.
measure-print-and-copy-control = 출력·복사물의 관리
    .detail = { JOSA($we, "은/는") } 개인정보를 출력하거나 복사하는 경우 그 용도를 정하고 출력·복사물을 안전하게 관리합니다.
measure-screen-privacy = 화면 노출 방지
    .detail = 접수창구와 진료실의 화면에 다른 사람이 볼 수 있도록 개인정보를 표시하지 않습니다.
measure-destruction = 개인정보의 안전한 파기
    .detail = { JOSA($we, "은/는") } 보유기간이 지난 개인정보를 복구하거나 재생할 수 없는 방법으로 파기합니다.

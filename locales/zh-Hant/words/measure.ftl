# Measures to ensure safety. The value names the measure; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = 個人資料之加密
measure-secure-server-operation = 安全伺服器之運作
measure-personal-information-access-restriction = 個人資料存取之限制
measure-staff-training = 員工教育訓練
measure-physical-security-against-leakage = 防止個人資料外洩、毀損、遭竊之實體安全措施
measure-destruction-of-identifying-information = 識別個人之資訊之銷毀
    .detail = 姓名、電子郵件地址等識別個人之資訊，於服務使用結束後即予銷毀。
measure-hacking-and-virus-countermeasures = 駭客攻擊及病毒之防範
    .detail = { $we }採取必要之安全措施，防止個人資料因未經授權之存取而外洩或毀損，並致力於具備一切可強化安全之技術方法。
measure-handler-restriction-and-training = 經手個人資料員工之限制及教育訓練
    .detail = { $we }將經手個人資料之員工限制於最少人數，並定期對該等員工施以教育訓練，使其遵守本政策。
measure-handler-minimization-and-regular-training = 經手個人資料員工之最少化及教育訓練
    .detail = { $we }將經手個人資料之員工人數減至最少，並定期施以教育訓練。
measure-annual-self-inspection = 定期自行檢查
    .detail = { $we }為確保個人資料經手過程之安全，每年至少實施1次自行檢查。
measure-password-file-and-transmission-encryption = 密碼及重要資料之加密
    .detail = 密碼係加密後儲存及管理，僅本人知悉。重要資料則以檔案加密、傳輸加密等另行設置之安全功能加以保護。
measure-technical-measures-against-hacking = 防範駭客攻擊之技術對策
    .detail = { $we }為防止個人資料因駭客攻擊或電腦病毒而外洩或毀損，安裝資訊安全軟體並定期更新及檢查。系統設置於管制外部存取之區域，以技術及實體方式監視及阻絕。
measure-database-access-restriction = 個人資料存取之限制
    .detail = { $we }透過資料庫系統存取權限之授予、變更及註銷，管制對個人資料之存取，並以入侵防護系統阻擋來自外部之未經授權存取。
measure-unauthorized-person-access-control = 未經授權人員之出入管制
    .detail = { $we }另設個人資料系統之實體保管場所，並就該場所訂定及實施出入管制程序。
measure-firewall-protected-security-system = 受防火牆保護之安全系統
    .detail = 當事人傳送之一切資訊，均安全保管並管理於受防火牆保護之安全系統中。
measure-access-and-management-procedures = 個人資料存取及管理必要程序之建立
measure-minimal-number-of-handlers = 個人資料經手人數之最少化
measure-limited-system-users = 個人資料處理系統使用者之限制
measure-continuous-security-training = 持續性之安全教育訓練
measure-password-assignment-and-regular-renewal = 系統使用者密碼之配發及定期更新
measure-video-encryption = 影像資料之加密
    .detail = { $we }就所處理之影像資料採取加密等措施，予以安全管理。
measure-video-access-control = 存取管制
    .detail = { $we }已建立個人資料之存取管制體系。
measure-video-viewing-records = 影像資料產生及閱覽紀錄之管理
    .detail = 為防止個人影像資料遭偽造、變造，就其產生之日期及時間、閱覽目的、閱覽人，以及閱覽之日期及時間，予以記錄及管理。
measure-video-storage-locks = 影像資料保管設施之上鎖裝置
    .detail = 為安全保管影像資料，採取設置上鎖裝置等實體安全措施。

## Common to several

measure-internal-management-plan = 內部管理計畫之訂定及實施
    .detail = { $we }為安全處理個人資料，訂定並實施內部管理計畫。

## For today's clinics

measure-training = 個人資料經辦人員之教育訓練
    .detail = { $we }定期對經手個人資料之主管及員工實施個人資料保護教育訓練。
measure-handler-management = 個人資料經辦人員之最少化及管理、監督
    .detail = { $we }於業務必要之最少範圍內指定經手個人資料之主管及員工，並予以管理、監督。
measure-self-inspection = 自行檢查
    .detail = { $we }定期檢查個人資料保護措施是否確實遵行，並改善不足之處。
measure-entrustee-supervision = 受託者之教育訓練及監督
    .detail = { $we }定期對受託者施以教育訓練，並監督其是否安全處理個人資料。
measure-breach-response-plan = 個人資料外洩因應程序之建立
    .detail = { $we }已就個人資料外洩時之通知、通報及防止損害擴大，建立相關程序。
measure-access-control = 存取權限之管理及存取管制
    .detail = { $we }於業務必要範圍內授予、變更及註銷個人資料處理系統之存取權限，並以入侵防護系統及入侵偵測系統管制來自外部之未經授權存取。
measure-separation-of-additional-information = 附加資訊之分離保管
    .detail = { $we }將可用以使假名化資料回復原狀之附加資訊另行分離保管及管理。
measure-encryption = 個人資料之加密
    .detail = 密碼以無法解密之方式加密儲存；固有識別資料等重要個人資料，於儲存或傳輸時予以加密。
measure-access-log-retention = 存取紀錄之保管及檢查
    .detail = { $we }保管並定期檢查個人資料處理系統之存取紀錄，並妥為管理，防止其遭偽造、變造、竊取或遺失。
measure-malware-protection = 惡意程式之防範
    .detail = { $we }安裝資訊安全軟體，維持於最新狀態，並定期檢查。
measure-security-updates = 安全漏洞之檢查及修補
    .detail = { $we }檢查個人資料處理系統之安全漏洞，並不遲延地套用安全更新。
measure-backup = 因應災害之備份
    .detail = { $we }為因應火災、停電等災害，備份個人資料並建立復原程序。
measure-physical-access-control = 保管場所之出入管制
    .detail = { $we }就機房、資料保管室等保管個人資料之場所，訂定並實施出入管制程序。
measure-locks = 上鎖裝置之使用
    .detail = 載有個人資料之文件及輔助儲存媒體，保管於設有上鎖裝置之安全場所。
measure-print-and-copy-control = 列印及複製品之管理
    .detail = { $we }列印或複製個人資料時，訂明其用途，並安全管理列印及複製品。
measure-screen-privacy = 防止畫面外露
    .detail = 掛號櫃檯及診療室之螢幕，不以他人可見之方式顯示個人資料。
measure-destruction = 個人資料之安全銷毀
    .detail = { $we }以無法復原或重現之方法，銷毀已逾保有期間之個人資料。

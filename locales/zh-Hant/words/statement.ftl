# Whole sentences that a policy may add to its sections. $we is what the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { $we }重視當事人之個人資料。
statement-policy-explains-collection-use-protection-and-security = 本個人資料處理政策說明如何蒐集、利用及保護個人資料，以及為確保其安全所採取之措施。
statement-highest-priority-on-protection = { $we }以保護當事人之個人資料為最優先，並依相關法令安全處理個人資料。
statement-policy-covers-collection-use-storage-and-protection = 本個人資料處理政策訂定個人資料之蒐集、利用、保管及保護之相關事項。
statement-processed-with-consent-under-law = { $we }經手之一切個人資料，均依相關法令，經當事人同意而蒐集、保有及處理。
statement-values-and-complies-with-protection-rules = { $we }珍視當事人之個人資料，並遵守相關法令之個人資料保護規定。
statement-strict-security-against-unauthorized-access = { $we }為防止對個人資料之未經授權存取，盡最大努力嚴格維護安全。
statement-policy-explains-purpose-method-and-measures = { $we }透過本個人資料處理政策，告知以何種目的及方法利用當事人所提供之個人資料，以及為保護該等資料採取何種措施。
statement-protection-on-internet-extremely-important = { $we }極為重視網際網路上之個人資料保護，並致力於保護當事人所提供之個人資料。
statement-policy-based-on-service-provider-rules = { $we }以資訊通訊服務提供者應遵守之相關法規為基礎，訂定本個人資料處理政策。
statement-policy-helps-understanding = 本個人資料處理政策協助當事人了解所蒐集之個人資料如何被利用及安全保護。
statement-takes-privacy-very-seriously = { $we }極為重視當事人之個人資料。

## Purposes

statement-minimum-information-for-better-services = { $we }僅蒐集提供更佳服務所必要之最少個人資料。
statement-used-only-for-these-purposes = 當事人提供之一切資訊，僅用於上述目的。
statement-purpose-change-requires-prior-consent = 利用目的變更時，事前徵求同意。
statement-purpose-change-requires-measures-under-law = { $we }不將個人資料用於上述目的以外之用途；利用目的變更時，依{ -pipa }第18條採取另行取得同意等必要措施。

## Items

statement-minimum-items-collected = { $we }僅蒐集使用服務所必要之最少個人資料。
statement-minimum-items-collected-at-registration = { $we }於加入會員時，僅蒐集使用服務所必要之最少個人資料。
statement-required-and-optional-items = 蒐集之項目分為必填項目及選填項目。
statement-optional-items-do-not-restrict-use = 是否接收電子郵件等選填項目，不填寫亦不影響服務之使用。
statement-phone-is-optional-at-members-choice = 電話號碼由會員自行選擇是否填寫。
statement-collected-for-customer-support-and-service = { $we }為客戶支援及提供服務而蒐集個人資料。
statement-automatic-items-may-be-generated = 自動蒐集之項目，可能於使用或提供服務之過程中產生並被蒐集。
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = 使用者現況分析以免費估價、自我診斷、優惠券等之使用為對象。
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = 使用者現況分析僅以免費估價、自我診斷及優惠券之使用為對象。
statement-medical-records-kept-under-medical-service-act = { $we }依{ -medical-service-act }負有保有固有識別資料及診療紀錄之義務。
statement-no-separate-consent-for-medical-information = 診療資料之蒐集，不另行取得同意。
statement-medical-information-kept-under-medical-service-act = { $we }依{ -medical-service-act }負有保有固有識別資料及診療資料之義務。
statement-separate-consent-not-required = 固有識別資料及診療資料，無須另行取得同意。
statement-items-without-consent-listed-separately = { $we }將非基於同意而處理之個人資料項目及其法律依據，與基於同意而處理之個人資料區分公開。
statement-resident-registration-number-only-by-law = 韓國住民登錄號碼僅於法令有依據時始予處理，不以同意為依據而處理。
statement-sensitive-information-with-separate-consent = 除法令有依據者外，敏感資料係與其他個人資料處理之同意區分，另行取得同意後處理。
statement-promotional-information-with-separate-consent = 接收宣傳資訊之同意，與其他同意區分取得；不同意者，其他服務之使用亦不受限制。
statement-optional-consent-does-not-restrict-use = 不同意此項處理者，服務之使用亦不受限制。
statement-legal-representative-items-only-for-children = 法定代理人之相關項目，僅於當事人為未滿14歲兒童時蒐集。
statement-refusal-of-required-items = 拒絕提供必填項目者，將難以使用該服務。

## Retention

statement-destroyed-promptly-without-exception = { $we }於個人資料之蒐集目的達成時，毫無例外且不遲延地銷毀該個人資料。
statement-destroyed-safely-after-statutory-period = 法令所定保有期間屆滿後，安全銷毀個人資料。
statement-other-statutory-periods-apply = 其他法令定有保有義務期間者，於該期間保有之。
statement-destroyed-without-delay-in-principle = { $we }原則上於個人資料（姓名、電子郵件地址等）之蒐集、利用目的達成時，不遲延地銷毀該個人資料。
statement-preservation-by-law-not-applied-to-current-services = { -commercial-act }等法令所定之此項保存義務，不適用於目前提供之服務。
statement-kept-for-individually-consented-period = 當事人個別同意者，保有至該同意所定期間屆滿時止。
statement-destroyed-when-purpose-of-collection-or-provision-achieved = { $we }於蒐集或接受提供個人資料之目的達成時，不遲延地銷毀該個人資料。
statement-retained-where-commercial-act-or-other-laws-require = 蒐集或接受提供之目的雖已達成，{ -commercial-act }等法令定有保存義務者，仍得保有個人資料。
statement-processed-within-period-of-law-or-consent = { $we }於法令所定保有期間或經當事人同意之保有期間內，處理及保有個人資料。
statement-medical-record-period-extended-once = 為繼續診療而有必要者，得於原保存期間之範圍內延長診療相關紀錄之保存期間，以1次為限。
statement-only-statistics-kept-afterwards = 保有期間屆滿後，僅保留無從辨識個人之統計。
statement-listed-as-visit-records = 作為造訪之紀錄而保存。

## Children

statement-consent-of-legal-representative-always-obtained = { $we }蒐集未滿14歲兒童之個人資料時，必定取得法定代理人之同意。
statement-minimum-collected-to-obtain-consent = { $we }為取得法定代理人之同意，向兒童蒐集有關法定代理人之最少資訊。
statement-legal-representative-verified-before-acting = 法定代理人於完成法定代理人確認程序後，得直接閱覽或更正、刪除兒童之個人資料。
statement-necessary-measures-for-legal-representative = 法定代理人聯絡個人資料保護負責人時，{ $we }採取必要措施。
statement-children-information-not-provided-or-shared = { $we }不將兒童之資料提供予第三人，亦不與第三人共享。
statement-children-information-not-used-until-corrected = 法定代理人請求更正兒童個人資料之錯誤時，{ $we }於更正該錯誤前，不利用亦不提供該個人資料。
statement-legal-representative-acts-for-registered-children = 法定代理人得就登錄於{ $we }之未滿14歲兒童之個人資料，行使上述權利。
statement-children-not-collected = { $we }不蒐集未滿14歲兒童之個人資料。
statement-consent-of-legal-representative-obtained-and-confirmed = 處理未滿14歲兒童之個人資料須取得同意時，{ $we }取得法定代理人之同意，並確認法定代理人是否已同意。
statement-children-informed-in-plain-language = { $we }向未滿14歲兒童告知個人資料處理之相關事項時，使用易於理解之表格及明確易懂之文字。

## Destruction

statement-destroyed-promptly-after-collection-and-use = { $we }於個人資料之蒐集、利用目的達成時，不遲延地銷毀該個人資料。
statement-destroyed-immediately-after-collection-and-use = { $we }於個人資料之蒐集、利用目的達成時，立即銷毀該個人資料。
statement-moved-to-separate-database-or-documents = 為加入會員等而提供之資訊移至另設之資料庫；紙本表格則以另立之文件保管。
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = 所移轉之資訊，依內部方針及相關法令保管一定期間（參閱「{ retention }」）後銷毀。
statement-separate-database-used-only-for-retention = 移至另設資料庫之個人資料，除依法律者外，不為保有以外之其他目的而利用。
statement-destroyed-when-service-use-ends = { $we }於服務使用結束時，不遲延地銷毀個人資料。
statement-non-identifying-information-may-be-kept = 性別、年齡層等不識別個人之資訊，得予保有。
statement-membership-information-destroyed-immediately = 為加入會員等而輸入之資訊，於目的達成時立即銷毀。
statement-destruction-selected-and-approved = { $we }選定已發生銷毀事由之個人資料，經個人資料保護負責人核准後予以銷毀。
statement-kept-by-law-stored-separately = 依其他法令應保存之個人資料，移至另設之資料庫或於不同場所保存。

## Provision

statement-no-use-or-provision-beyond-notified-scope = 除經當事人同意或相關法令所定情形外，{ $we }不逾越「{ purposes }」所告知之範圍利用個人資料，亦不提供予他人、其他企業或機關。
statement-not-provided-to-outside-parties-in-principle = { $we }原則上不將個人資料提供予外部。
statement-not-provided-to-outside-parties = { $we }不將個人資料提供予外部。
statement-provision-applies-only-to-non-identifying-information = 識別個人之資訊於服務使用結束後自動銷毀，故上述例外僅適用於不識別個人之資訊。
statement-provided-only-within-law = { $we }僅於處理目的之範圍內處理個人資料，且僅於經當事人同意或法律有依據時，始提供予第三人。
statement-provision-may-be-refused = 當事人得拒絕同意提供予第三人；於此情形，可能無法使用須經該同意之服務。
statement-recipient-named-when-consent-obtained = 接收資料之醫療機構名稱，於取得當事人同意時告知。

## Entrustment

statement-no-entrustment-without-consent = { $we }未經當事人同意，不將個人資料之處理委託外部業者。
statement-no-entrustment-at-present = { $we }目前未將個人資料之處理委託外部業者。
statement-entrustment-notified-with-prior-consent = 日後有委託之必要時，將告知受託者及委託業務之內容，並取得事前同意。
statement-entrustment-notified-in-detail-with-consent = 日後有委託之必要時，將詳細告知受託者及委託業務之內容，並取得同意。
statement-entrustment-notified-with-prior-consent-if-necessary = 日後有委託之必要時，將告知受託者及委託業務之內容，必要時並取得事前同意。
statement-collection-and-analysis-entrusted-to-improve-services = { $we }為提升服務，將個人資料之蒐集及分析委託外部業者。
statement-processing-entrusted-for-execution-of-services = { $we }為履行服務，委託他人處理個人資料。
statement-entrustment-details-by-email-phone-or-website = 受託者、委託範圍及共享資訊之相關事項，透過電子郵件、電話或網站通知。
statement-contract-sets-provisions-for-safe-management = 委託契約訂定必要事項，使個人資料依相關法令安全管理。
statement-contract-requires-compliance-with-protection-instructions = 委託契約訂明應遵守個人資料保護之相關指示事項。
statement-contract-requires-confidentiality = 委託契約訂明應保守個人資料之秘密。
statement-contract-prohibits-third-party-provision = 委託契約訂明不得將個人資料提供予第三人。
statement-contract-stored-electronically = 委託契約之內容以電子方式保管。
statement-contract-terms-and-supervision = 委託契約訂定禁止於執行委託業務之目的外處理個人資料、安全維護措施、複委託之限制、管理與監督及損害賠償等事項，{ $we }並監督受託者是否安全處理個人資料。
statement-entrustment-changes-published-without-delay = 委託業務之內容或受託者變更時，不遲延地透過本個人資料處理政策公開。
statement-entrustment-published-when-begun = 日後委託他人處理個人資料時，將於本個人資料處理政策公開委託業務之內容及受託者。

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { $we }採取技術及管理措施，防止個人資料遺失、遭竊、外洩、變造或毀損。
statement-various-technical-security-measures = { $we }實施多種安全措施，作為保護個人資料之技術措施。
statement-managerial-measures-implemented = { $we }亦實施保護個人資料之管理措施。
statement-technical-and-organizational-precautions = { $we }為保護個人資料，實施技術及管理之保護措施。

## Cookies

statement-cookies-and-other-devices-operated = { $we }運作儲存及讀取當事人資訊之 Cookie 及其他裝置。
statement-cookies-may-be-used-for-services = { $we }可能使用儲存使用資訊並隨時讀取之 Cookie。
statement-cookies-store-and-retrieve-from-time-to-time = { $we }使用隨時儲存及讀取當事人資訊之 Cookie。
statement-cookies-are-small-text-files = Cookie 係由營運網站之伺服器傳送至當事人瀏覽器之極小文字檔案，並儲存於當事人之電腦硬碟。
statement-cookies-are-small-amounts-of-information = Cookie 係由營運網站之伺服器（HTTP）傳送至當事人電腦瀏覽器之少量資訊，亦儲存於當事人之電腦硬碟。
statement-cookies-identify-computers-not-persons = Cookie 識別當事人之電腦，但不識別當事人個人。
statement-right-to-refuse-cookies = 當事人有權拒絕安裝 Cookie。
statement-choice-over-cookies = 當事人就 Cookie 之安裝有選擇權。
statement-cookies-blocked-in-browser-settings = 當事人得於網頁瀏覽器上方之設定中，阻擋儲存 Cookie。
statement-login-features-restricted-without-cookies = 拒絕儲存 Cookie 者，須登入之服務之部分功能可能受到限制。
statement-cookies-required-for-login-and-use = 登入使用服務者，須允許 Cookie。
statement-login-services-difficult-without-cookies = 拒絕儲存 Cookie 者，可能難以使用部分須登入之服務。
statement-some-services-difficult-without-cookies = 拒絕安裝 Cookie 者，部分服務可能難以提供。
statement-no-behavioral-information-collected = { $we }不為個人化廣告蒐集行為資料，亦不允許第三人蒐集。

## Rights

statement-rights-over-own-or-childs-information = 當事人及法定代理人得就登錄於{ $we }之本人或未滿14歲兒童之個人資料，行使上述權利。
statement-rights-of-data-subjects-and-representatives-at-any-time = 當事人及法定代理人得隨時行使上述權利。
statement-rights-at-any-time = 當事人得隨時行使上述權利。
statement-responds-promptly = { $we }迅速回應當事人之請求。
statement-inquiries-to-privacy-officer = 有關個人資料之詢問，得向個人資料保護負責人提出。
statement-acts-promptly-when-officer-contacted = 當事人聯絡個人資料保護負責人時，{ $we }不遲延地採取措施。
statement-not-used-until-corrected = 當事人請求更正個人資料之錯誤時，{ $we }於更正完成前，不利用亦不提供該個人資料。
statement-third-parties-notified-of-correction = 已將錯誤之個人資料提供予第三人者，{ $we }不遲延地將更正結果通知該第三人，使其為更正。
statement-terminated-information-handled-by-retention-period = { $we }依「{ retention }」所定內容，處理已終止或刪除之個人資料。
statement-no-identifying-information-stored-at-present = { $we }目前未儲存足以識別個人之資訊。
statement-future-storage-notified-with-consent = 日後保管該等資訊時，{ $we }將詳細告知其內容並取得同意。
statement-respects-rights-and-responds-promptly-and-diligently = { $we }尊重當事人就個人資料所享有之權利，對閱覽、更正或刪除之請求，迅速且確實回應。
statement-visit-only-to-protect-personal-information = 閱覽、更正或刪除之請求僅以親自前來之方式受理，係為保護個人資料。
statement-statutory-records-not-changed-during-retention = 依法令應保管之個人資料，縱經請求，於保管期間內亦不得修改或刪除。
statement-identity-verified-before-withdrawal = 會員退會，得經身分驗證程序後為之。
statement-consent-withdrawn-at-any-time = 當事人得隨時撤回對個人資料蒐集、利用及提供之同意。
statement-consent-withdrawn-by-leaving-membership = 加入會員時所為之同意，得透過會員退會撤回。
statement-officer-deletes-promptly-on-withdrawal = 個人資料保護負責人接獲聯絡後，不遲延地採取刪除個人資料之必要措施。
statement-destroyed-without-delay-on-withdrawal = 聯絡個人資料保護負責人時，{ $we }不遲延地採取銷毀個人資料等必要措施。
statement-withdrawn-information-destroyed = 撤回同意者，除依法令保存者外，不遲延地銷毀該個人資料。
statement-answered-within-ten-days = { $we }自收到閱覽、更正、刪除或停止處理之請求之日起10日以內，通知處理結果。
statement-agent-needs-power-of-attorney = 透過代理人行使權利者，應提出{ -method-notification }附件第11號格式之委任書。
statement-requester-identity-confirmed = { $we }確認行使權利者是否為本人或具正當權限之代理人。
statement-requests-as-easy-as-collection = { $we }亦以蒐集個人資料之方法受理閱覽等請求，且其程序不較蒐集程序困難。
statement-erasure-limited-by-other-laws = 其他法令定為蒐集對象之個人資料，不得請求刪除。
statement-objection-against-refusal = 請求遭拒絕者，當事人得向{ $we }提出異議，{ $we }審查該異議並通知其結果。
statement-refusal-reason-notified = 不依請求辦理者，通知其事由及提出異議之方法。
statement-appeal-against-public-body = 因公共機關對閱覽、更正、刪除或停止處理之請求所為之處分或不作為，致權利或利益受侵害者，得請求韓國之行政審判。
statement-medical-record-copies-under-medical-service-act = 診療紀錄之閱覽及複本核發，依{ -medical-service-act }第21條辦理。
statement-no-automated-decisions = { $we }不以完全自動化之系統處理個人資料而作成決定。
statement-complaint-to-supervisory-authority = 於歐盟境內之當事人，得向其經常居住地、工作地或侵害發生地之會員國監督機關提出申訴。

## Privacy officer

statement-department-and-officer-designated = { $we }為保護個人資料並處理與個人資料有關之不滿意見，指定主辦部門及個人資料保護負責人。
statement-officer-designated-to-protect-and-resolve = { $we }為保護個人資料並處理與個人資料有關之不滿意見，設置個人資料保護負責人。
statement-customer-service-team-operated = { $we }設有負責個人資料管理之客戶服務組。
statement-questions-to-team-or-officer = 有關個人資料之詢問，得向客戶服務組或個人資料保護負責人提出。
statement-complaints-to-officer-or-department = 有關個人資料之不滿意見或疑慮，得向個人資料保護負責人或主辦部門反映。
statement-complaints-to-officer = 使用服務時所生之一切個人資料保護相關陳情，得向個人資料保護負責人反映。
statement-answers-promptly-and-sufficiently = { $we }就所反映之事項，迅速且充分答覆。

## Remedies

statement-report-or-consult-other-infringements = 另就個人資料侵害須通報或諮詢者，得洽詢下列機關。

## Cameras

statement-video-use-provision-destruction-and-access-recorded = 個人影像資料之利用、提供予第三人、銷毀及閱覽請求等相關事項，均予以記錄及管理。
statement-video-permanently-deleted-after-retention = 保管期間屆滿後，以無法復原之方法永久刪除；列印品則予粉碎或焚毀。
statement-video-viewing-requested-at-any-time = 當事人得隨時向影像資料處理設備之運作者，請求閱覽個人影像資料或確認其存在。
statement-video-viewing-limited-to-urgent-protection = 但以顯為當事人急迫之生命、身體、財產利益所必要之個人影像資料為限。
statement-video-viewing-refused-if-destroyed = 因保管期間屆滿而已銷毀影像資料者，得拒絕閱覽。
statement-video-viewing-refused-for-other-legitimate-reasons = 有其他得拒絕閱覽之正當事由者，得拒絕閱覽。
statement-video-own-footage-viewable = 當事人得請求閱覽攝有本人之個人影像資料，{ $we }就有侵害他人隱私之虞之部分，以無從辨識之方式處理。
statement-video-others-footage-limited = 攝有他人之個人影像資料，以顯為急迫之生命、身體、財產利益所必要者為限，始得閱覽。
statement-video-without-sound = 影像資料處理設備不錄音。
statement-no-cameras-in-private-places = 診療室、更衣室、洗手間等有侵害隱私之虞之場所，不設置影像資料處理設備。
statement-camera-signs-posted = { $we }設置告示牌，使人易於知悉攝錄之事實。

## Changes

statement-check-policy-regularly = 造訪網站時，請隨時查看本個人資料處理政策。
statement-changes-reflected-promptly = 變更之內容，不遲延地反映於個人資料處理政策。
statement-additions-deletions-and-modifications-announced = 增加、刪除或修改個人資料處理政策之內容時，予以通知。
statement-announced-when-revised = { $we }修正個人資料處理政策時，通知其修正之事實。
statement-previous-versions-available = 先前之個人資料處理政策及其適用期間，得隨時查看。
statement-comparison-published = 變更之內容，以變更前後對照之方式公開。

# Whole sentences that can be added to each section. $we is how the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { $we }重视信息主体的个人信息。
statement-policy-explains-collection-use-protection-and-security = 本个人信息处理方针说明如何收集、使用和保护个人信息，以及为确保安全采取何种措施。
statement-highest-priority-on-protection = { $we }将保护信息主体的个人信息放在首位，并按照相关法律法规安全处理个人信息。
statement-policy-covers-collection-use-storage-and-protection = 本个人信息处理方针规定有关个人信息的收集、使用、保管及保护的事项。
statement-processed-with-consent-under-law = { $we }经手的所有个人信息，均依据相关法律法规，在取得信息主体同意后进行收集、保存、处理。
statement-values-and-complies-with-protection-rules = { $we }珍视信息主体的个人信息，并遵守相关法律法规中有关个人信息保护的规定。
statement-strict-security-against-unauthorized-access = { $we }为防止对个人信息的未经授权的访问，尽最大努力严格维护安全。
statement-policy-explains-purpose-method-and-measures = { $we }通过本个人信息处理方针，告知以何种目的和方法使用信息主体提供的个人信息，以及为保护该信息采取何种措施。
statement-protection-on-internet-extremely-important = { $we }非常重视互联网上的个人信息保护，并努力保护信息主体提供的个人信息。
statement-policy-based-on-service-provider-rules = { $we }以信息通信服务提供者应当遵守的相关法规为基础，制定了本个人信息处理方针。
statement-policy-helps-understanding = 本个人信息处理方针有助于信息主体了解所收集的个人信息如何被使用并得到安全保护。
statement-takes-privacy-very-seriously = { $we }非常重视信息主体的个人信息。

## Purposes

statement-minimum-information-for-better-services = { $we }仅收集为提供更好的服务所需的最低限度的个人信息。
statement-used-only-for-these-purposes = 信息主体提供的所有信息仅用于上述目的。
statement-purpose-change-requires-prior-consent = 使用目的发生变更时，事先征求同意。
statement-purpose-change-requires-measures-under-law = { $we }不将个人信息用于上述目的以外的用途；使用目的发生变更时，根据{ -pipa }第18条采取包括取得单独同意在内的必要措施。

## Items

statement-minimum-items-collected = { $we }仅收集使用服务所需的最低限度的个人信息。
statement-minimum-items-collected-at-registration = { $we }在会员注册时，仅收集使用服务所需的最低限度的个人信息。
statement-required-and-optional-items = 收集的项目分为必填项和选填项。
statement-optional-items-do-not-restrict-use = 即使不填写是否接收电子邮件之类的选填项，使用服务也不受限制。
statement-phone-is-optional-at-members-choice = 电话号码由会员自行选择是否填写。
statement-collected-for-customer-support-and-service = { $we }为支持客户和提供服务而收集个人信息。
statement-automatic-items-may-be-generated = 自动收集的项目，可能在使用或提供服务的过程中生成并被收集。
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = 用户状况分析以免费估价、自我诊断、优惠券等的使用为对象。
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = 用户状况分析仅以免费估价、自我诊断及优惠券的使用为对象。
statement-medical-records-kept-under-medical-service-act = { $we }依照{ -medical-service-act }规定的义务，保存固有识别信息及诊疗记录。
statement-no-separate-consent-for-medical-information = 收集诊疗信息时，不取得单独同意。
statement-medical-information-kept-under-medical-service-act = { $we }依照{ -medical-service-act }规定的义务，保存固有识别信息及诊疗信息。
statement-separate-consent-not-required = 对于固有识别信息及诊疗信息，无需单独同意。
statement-items-without-consent-listed-separately = { $we }将未经同意而处理的个人信息的项目及其法律依据，与经同意处理的个人信息区分开来予以公开。
statement-resident-registration-number-only-by-law = 居民登记号码仅在有法律法规依据时处理，不以同意为依据进行处理。
statement-sensitive-information-with-separate-consent = 除有法律法规依据的情形外，处理敏感信息时，与对其他个人信息处理的同意相区分，取得单独同意。
statement-promotional-information-with-separate-consent = 对发送宣传信息的同意，与其他同意相区分而取得；即使不同意，使用其他服务也不受限制。
statement-optional-consent-does-not-restrict-use = 即使不同意该项处理，使用服务也不受限制。
statement-legal-representative-items-only-for-children = 有关法定代理人的项目，仅在信息主体为未满14周岁的儿童时收集。
statement-refusal-of-required-items = 拒绝提供必填项的，将难以使用相应服务。

## Retention

statement-destroyed-promptly-without-exception = 个人信息的收集目的达成后，{ $we }毫无例外、毫不迟延地销毁该个人信息。
statement-destroyed-safely-after-statutory-period = 法律法规规定的保存期限届满后，安全销毁个人信息。
statement-other-statutory-periods-apply = 此外，法律法规规定有义务保存的期限的，在该期限内予以保存。
statement-destroyed-without-delay-in-principle = { $we }原则上在个人信息（姓名、电子邮箱地址等）的收集、使用目的达成后，毫不迟延地销毁该个人信息。
statement-preservation-by-law-not-applied-to-current-services = 根据韩国《商法》等法律法规的该留存义务，不适用于目前提供的服务。
statement-kept-for-individually-consented-period = 信息主体个别同意的，保存至该同意所定的期间结束为止。
statement-destroyed-when-purpose-of-collection-or-provision-achieved = 收集或接收个人信息的目的达成后，{ $we }毫不迟延地销毁该个人信息。
statement-retained-where-commercial-act-or-other-laws-require = 即使收集或接收的目的已经达成，韩国《商法》等法律法规规定应当留存的，可以保存个人信息。
statement-processed-within-period-of-law-or-consent = { $we }在法律法规规定的保存期限或信息主体同意的保存期限内，处理和保存个人信息。
statement-medical-record-period-extended-once = 为继续诊疗所必需时，可以将诊疗相关记录的留存期限在该期限的范围内延长，以1次为限。
statement-only-statistics-kept-afterwards = 保存期限届满后，仅保留无法识别个人的统计。
statement-listed-as-visit-records = 作为有关访问的记录予以留存。

## Children

statement-consent-of-legal-representative-always-obtained = { $we }收集未满14周岁的儿童的个人信息时，必须取得法定代理人的同意。
statement-minimum-collected-to-obtain-consent = { $we }为取得法定代理人的同意，向儿童收集有关法定代理人的最低限度的信息。
statement-legal-representative-verified-before-acting = 法定代理人经过法定代理人身份确认程序后，可以直接查阅或更正、删除儿童的个人信息。
statement-necessary-measures-for-legal-representative = 法定代理人联系个人信息保护负责人的，{ $we }采取必要措施。
statement-children-information-not-provided-or-shared = { $we }不向第三方提供有关儿童的信息，也不与第三方共享该信息。
statement-children-information-not-used-until-corrected = 法定代理人要求更正儿童个人信息中的错误的，{ $we }在更正该错误之前，不使用也不提供相应个人信息。
statement-legal-representative-acts-for-registered-children = 法定代理人可以就登记于{ $we }的未满14周岁的儿童的个人信息行使该权利。
statement-children-not-collected = { $we }不收集未满14周岁的儿童的个人信息。
statement-consent-of-legal-representative-obtained-and-confirmed = 处理未满14周岁的儿童的个人信息需要取得同意时，{ $we }取得法定代理人的同意，并确认法定代理人是否已经同意。
statement-children-informed-in-plain-language = { $we }向未满14周岁的儿童告知有关个人信息处理的事项时，使用易于理解的表格和明确易懂的语言。

## Destruction

statement-destroyed-promptly-after-collection-and-use = 个人信息的收集、使用目的达成后，{ $we }毫不迟延地销毁该个人信息。
statement-destroyed-immediately-after-collection-and-use = 个人信息的收集、使用目的达成后，{ $we }立即销毁该个人信息。
statement-moved-to-separate-database-or-documents = 为会员注册等提供的信息转移至单独的数据库，纸质表格作为单独的文件保管。
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = 转移的信息根据内部方针及相关法律法规保管一定期间（参见“{ retention }”）后予以销毁。
statement-separate-database-used-only-for-retention = 转移至单独数据库的个人信息，除依据法律的情形外，不用于保存以外的其他目的。
statement-destroyed-when-service-use-ends = 服务使用结束后，{ $we }毫不迟延地销毁个人信息。
statement-non-identifying-information-may-be-kept = 性别、年龄段等不识别个人的信息，可以保存。
statement-membership-information-destroyed-immediately = 为会员注册等填写的信息，目的达成后立即销毁。
statement-destruction-selected-and-approved = { $we }选定发生销毁事由的个人信息，经个人信息保护负责人批准后予以销毁。
statement-kept-by-law-stored-separately = 根据其他法律法规应当留存的个人信息，转移至单独的数据库或者另置于不同的保管场所予以留存。

## Provision

statement-no-use-or-provision-beyond-notified-scope = 除有信息主体的同意或相关法律法规规定的情形外，{ $we }不超出“{ purposes }”中告知的范围使用个人信息或者将其提供给他人、其他企业或机构。
statement-not-provided-to-outside-parties-in-principle = { $we }原则上不向外部提供个人信息。
statement-not-provided-to-outside-parties = { $we }不向外部提供个人信息。
statement-provision-applies-only-to-non-identifying-information = 识别个人的信息在服务使用结束后自动销毁，因此上述例外仅适用于不识别个人的信息。
statement-provided-only-within-law = { $we }仅在处理目的的范围内处理个人信息，并且仅在有信息主体的同意或有法律依据时向第三方提供。
statement-provision-may-be-refused = 信息主体可以拒绝同意向第三方提供，在此情形下，可能无法使用需要该同意的服务。
statement-recipient-named-when-consent-obtained = 接收信息的医疗机构的名称，在取得信息主体的同意时予以告知。

## Entrustment

statement-no-entrustment-without-consent = 未经信息主体同意，{ $we }不将个人信息的处理委托给外部企业。
statement-no-entrustment-at-present = { $we }目前未将个人信息的处理委托给外部企业。
statement-entrustment-notified-with-prior-consent = 今后需要委托时，将告知受托方及委托业务的内容，并事先取得同意。
statement-entrustment-notified-in-detail-with-consent = 今后需要委托时，将详细告知受托方及委托业务的内容，并取得同意。
statement-entrustment-notified-with-prior-consent-if-necessary = 今后需要委托时，将告知受托方及委托业务的内容，必要时事先取得同意。
statement-collection-and-analysis-entrusted-to-improve-services = { $we }为提升服务，将个人信息的收集和分析委托给外部企业。
statement-processing-entrusted-for-execution-of-services = { $we }为履行服务，委托处理个人信息。
statement-entrustment-details-by-email-phone-or-website = 有关受托方、委托范围及共享信息的事项，通过电子邮件、电话或网站告知。
statement-contract-sets-provisions-for-safe-management = 委托合同中规定必要事项，以使个人信息按照相关法律法规得到安全管理。
statement-contract-requires-compliance-with-protection-instructions = 委托合同中规定应当遵守有关个人信息保护的指示事项。
statement-contract-requires-confidentiality = 委托合同中规定应当对个人信息保密。
statement-contract-prohibits-third-party-provision = 委托合同中规定不得向第三方提供个人信息。
statement-contract-stored-electronically = 委托合同的内容以电子方式保管。
statement-contract-terms-and-supervision = 委托合同就禁止为执行委托业务以外的目的进行处理、安全保障措施、转委托的限制、管理和监督以及损害赔偿作出规定，{ $we }监督受托方是否安全处理个人信息。
statement-entrustment-changes-published-without-delay = 委托业务的内容或受托方发生变更时，毫不迟延地通过本个人信息处理方针予以公开。
statement-entrustment-published-when-begun = 今后委托处理个人信息时，将在本个人信息处理方针中公开所委托业务的内容及受托方。

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { $we }采取技术、管理措施，防止个人信息丢失、失窃、泄露、变造或毁损。
statement-various-technical-security-measures = { $we }实施多种安全防护措施，作为保护个人信息的技术措施。
statement-managerial-measures-implemented = { $we }还实施保护个人信息的管理措施。
statement-technical-and-organizational-precautions = { $we }为保护个人信息，实施技术、管理保护措施。

## Cookies

statement-cookies-and-other-devices-operated = { $we }运行存储和调取信息主体信息的Cookie及其他装置。
statement-cookies-may-be-used-for-services = { $we }可能使用存储使用信息并随时调取的Cookie。
statement-cookies-store-and-retrieve-from-time-to-time = { $we }使用随时存储和调取信息主体信息的Cookie。
statement-cookies-are-small-text-files = Cookie是运营网站的服务器向信息主体的浏览器发送的极小的文本文件，存储在信息主体的计算机硬盘上。
statement-cookies-are-small-amounts-of-information = Cookie是运营网站的服务器（HTTP）向信息主体的计算机浏览器发送的少量信息，也存储在信息主体的计算机硬盘上。
statement-cookies-identify-computers-not-persons = Cookie识别信息主体的计算机，但不识别信息主体个人。
statement-right-to-refuse-cookies = 信息主体有权拒绝放置Cookie。
statement-choice-over-cookies = 信息主体对是否放置Cookie享有选择权。
statement-cookies-blocked-in-browser-settings = 信息主体可以在网页浏览器上方的设置中阻止存储Cookie。
statement-login-features-restricted-without-cookies = 拒绝存储Cookie的，需要登录的服务的部分功能可能受到限制。
statement-cookies-required-for-login-and-use = 要登录并使用服务，必须允许Cookie。
statement-login-services-difficult-without-cookies = 拒绝存储Cookie的，可能难以使用需要登录的部分服务。
statement-some-services-difficult-without-cookies = 拒绝放置Cookie的，可能难以提供部分服务。
statement-no-behavioral-information-collected = { $we }不收集用于个性化广告的行为信息，也不允许第三方收集。

## Rights

statement-rights-over-own-or-childs-information = 信息主体及法定代理人可以就登记于{ $we }的本人或未满14周岁的儿童的个人信息行使该权利。
statement-rights-of-data-subjects-and-representatives-at-any-time = 信息主体及法定代理人可以随时行使该权利。
statement-rights-at-any-time = 信息主体可以随时行使该权利。
statement-responds-promptly = { $we }迅速回应信息主体的要求。
statement-inquiries-to-privacy-officer = 有关个人信息的问询，可以向个人信息保护负责人提出。
statement-acts-promptly-when-officer-contacted = 信息主体联系个人信息保护负责人的，{ $we }毫不迟延地采取措施。
statement-not-used-until-corrected = 信息主体要求更正个人信息中的错误的，{ $we }在完成更正之前，不使用也不提供该个人信息。
statement-third-parties-notified-of-correction = 已将错误的个人信息提供给第三方的，{ $we }毫不迟延地将更正结果告知该第三方，以使其得到更正。
statement-terminated-information-handled-by-retention-period = { $we }按照“{ retention }”中的规定处理已解除或已删除的个人信息。
statement-no-identifying-information-stored-at-present = { $we }目前不存储能够识别个人的信息。
statement-future-storage-notified-with-consent = 今后保管此类信息时，{ $we }将详细告知其内容并取得同意。
statement-respects-rights-and-responds-promptly-and-diligently = { $we }尊重信息主体对个人信息的权利，迅速、认真地回应查阅、更正或删除的要求。
statement-visit-only-to-protect-personal-information = 查阅、更正或删除的要求仅以到访方式受理，是为了保护个人信息。
statement-statutory-records-not-changed-during-retention = 根据法律法规应当保管的个人信息，即使有请求，在保管期间内也不能修改或删除。
statement-identity-verified-before-withdrawal = 经过身份验证程序后，可以退出会员。
statement-consent-withdrawn-at-any-time = 信息主体可以随时撤回对个人信息的收集、使用及提供的同意。
statement-consent-withdrawn-by-leaving-membership = 会员注册时所作的同意，可以通过退出会员予以撤回。
statement-officer-deletes-promptly-on-withdrawal = 个人信息保护负责人收到联系后，毫不迟延地采取删除个人信息所需的措施。
statement-destroyed-without-delay-on-withdrawal = 联系个人信息保护负责人的，{ $we }毫不迟延地采取销毁个人信息等必要措施。
statement-withdrawn-information-destroyed = 撤回同意的，除根据法律法规留存的情形外，毫不迟延地销毁相应个人信息。
statement-answered-within-ten-days = { $we }自收到查阅、更正、删除或停止处理的要求之日起10日内告知处理结果。
statement-agent-needs-power-of-attorney = 通过代理人行使权利的，应当提交符合{ -processing-notification }附件第11号格式的委托书。
statement-requester-identity-confirmed = { $we }确认行使权利的人是否为本人或正当的代理人。
statement-requests-as-easy-as-collection = { $we }也以收集个人信息的方法受理查阅等要求，并使其程序不比收集程序更加困难。
statement-erasure-limited-by-other-laws = 对于其他法律法规规定为收集对象的个人信息，不能要求删除。
statement-objection-against-refusal = 要求被拒绝的，信息主体可以向{ $we }提出异议，{ $we }审查该异议并告知其结果。
statement-refusal-reason-notified = 不接受要求的，告知其理由及提出异议的方法。
statement-appeal-against-public-body = 因公共机构对查阅、更正、删除或停止处理的要求作出的处分或不作为，权利或利益受到侵害的人，可以请求行政审判。
statement-medical-record-copies-under-medical-service-act = 诊疗记录的查阅及副本的出具，依照{ -medical-service-act }第21条办理。
statement-no-automated-decisions = { $we }不以完全自动化的系统处理个人信息作出决定。

## Privacy officer

statement-department-and-officer-designated = { $we }为保护个人信息并处理与个人信息有关的不满，指定了主管部门及个人信息保护负责人。
statement-officer-designated-to-protect-and-resolve = { $we }为保护个人信息并处理与个人信息有关的不满，设有个人信息保护负责人。
statement-customer-service-team-operated = { $we }设有负责个人信息管理的客户服务组。
statement-questions-to-team-or-officer = 有关个人信息的问询，可以向客户服务组或个人信息保护负责人提出。
statement-complaints-to-officer-or-department = 有关个人信息的不满或疑虑，可以向个人信息保护负责人或主管部门反映。
statement-complaints-to-officer = 使用服务过程中发生的一切与个人信息保护有关的诉求，可以向个人信息保护负责人反映。
statement-answers-promptly-and-sufficiently = { $we }对所反映的事项作出迅速、充分的答复。

## Remedies

statement-report-or-consult-other-infringements = 此外，需要就个人信息侵害进行举报或咨询的，可以联系下列机构。

## Cameras

statement-video-use-provision-destruction-and-access-recorded = 对有关个人影像信息的使用、向第三方提供、销毁及查阅要求的事项进行记录和管理。
statement-video-permanently-deleted-after-retention = 保管期间结束后，以无法复原的方法永久删除，打印件予以粉碎或焚烧。
statement-video-viewing-requested-at-any-time = 信息主体可以随时要求影像信息处理设备的运营者允许查阅个人影像信息或确认其是否存在。
statement-video-viewing-limited-to-urgent-protection = 但仅限于为信息主体紧迫的生命、身体、财产利益所明显必需的个人影像信息。
statement-video-viewing-refused-if-destroyed = 因保管期间届满已销毁影像信息的，可以拒绝查阅。
statement-video-viewing-refused-for-other-legitimate-reasons = 有其他拒绝查阅的正当理由的，可以拒绝查阅。
statement-video-own-footage-viewable = 信息主体可以要求查阅拍摄到本人的个人影像信息，{ $we }对可能侵犯他人隐私的部分进行处理，使之无法辨认。
statement-video-others-footage-limited = 拍摄到他人的个人影像信息，仅在为紧迫的生命、身体、财产利益所明显必需时可以查阅。
statement-video-without-sound = 不使用影像信息处理设备录音。
statement-no-cameras-in-private-places = 诊室、更衣室、卫生间等可能侵犯隐私的场所，不安装影像信息处理设备。
statement-camera-signs-posted = { $we }设置告示牌，使人容易知晓正在拍摄。

## Changes

statement-check-policy-regularly = 访问网站时，请经常查看本个人信息处理方针。
statement-changes-reflected-promptly = 变更的内容毫不迟延地反映在个人信息处理方针中。
statement-additions-deletions-and-modifications-announced = 增加、删除或修改个人信息处理方针内容的，予以告知。
statement-announced-when-revised = { $we }修订个人信息处理方针时，告知该事实。
statement-previous-versions-available = 以往的个人信息处理方针及其适用期间可以随时查看。
statement-comparison-published = 变更的内容以变更前后对照的方式予以公开。

## For data subjects in the European Union
statement-complaint-to-supervisory-authority = 位于欧盟的信息主体，可以向其经常居住地、工作地或者侵害发生地的成员国监督机构提出投诉。

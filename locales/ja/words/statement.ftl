# Whole sentences that can be added to each section. $we is how the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { $we }は、情報主体の個人情報を重要なものと考えています。
statement-policy-explains-collection-use-protection-and-security = この個人情報処理方針は、個人情報をどのように収集し、利用し、保護するのか、また、安全性を確保するためにどのような措置を講じるのかについて説明するものです。
statement-highest-priority-on-protection = { $we }は、情報主体の個人情報の保護を最優先とし、関連法令に従って個人情報を安全に処理します。
statement-policy-covers-collection-use-storage-and-protection = この個人情報処理方針は、個人情報の収集、利用、保管及び保護に関する事項を定めるものです。
statement-processed-with-consent-under-law = { $we }が取り扱うすべての個人情報は、関連法令に基づき、情報主体の同意を得て収集・保有・処理します。
statement-values-and-complies-with-protection-rules = { $we }は、情報主体の個人情報を大切なものと考え、関連法令の個人情報保護に関する規定を遵守します。
statement-strict-security-against-unauthorized-access = { $we }は、個人情報への不正アクセスを防ぐため、セキュリティを厳格に維持するよう最善を尽くします。
statement-policy-explains-purpose-method-and-measures = { $we }は、情報主体が提供した個人情報をどのような目的と方法で利用するのか、また、これを保護するためにどのような措置を講じるのかについて、この個人情報処理方針によりお知らせします。
statement-protection-on-internet-extremely-important = { $we }は、インターネットにおける個人情報の保護を非常に重要なものと考え、情報主体が提供した個人情報を保護するよう努めます。
statement-policy-based-on-service-provider-rules = { $we }は、情報通信サービス提供者が遵守すべき関連法規に基づき、この個人情報処理方針を定めました。
statement-policy-helps-understanding = この個人情報処理方針は、収集した個人情報がどのように利用され、安全に保護されるのかについて、情報主体の理解を助けるものです。
statement-takes-privacy-very-seriously = { $we }は、情報主体の個人情報を非常に重要なものと考えています。

## Purposes

statement-minimum-information-for-better-services = { $we }は、よりよいサービスを提供するために必要な最小限の個人情報のみを収集します。
statement-used-only-for-these-purposes = 情報主体が提供したすべての情報は、上記の目的のためにのみ利用します。
statement-purpose-change-requires-prior-consent = 利用目的が変更される場合は、事前に同意を求めます。
statement-purpose-change-requires-measures-under-law = { $we }は、上記の目的以外の用途には個人情報を利用せず、利用目的が変更される場合は、{ -pipa }第18条に従い、別途の同意を得るなど必要な措置を講じます。

## Items

statement-minimum-items-collected = { $we }は、サービスの利用に必要な最小限の個人情報のみを収集します。
statement-minimum-items-collected-at-registration = { $we }は、会員登録の際、サービスの利用に必要な最小限の個人情報のみを収集します。
statement-required-and-optional-items = 収集する項目には、必須項目と任意項目があります。
statement-optional-items-do-not-restrict-use = 電子メールの受信の希望の有無のような任意項目は、入力しなくてもサービスの利用に制限はありません。
statement-phone-is-optional-at-members-choice = 電話番号は、会員の選択により入力します。
statement-collected-for-customer-support-and-service = { $we }は、顧客の支援及びサービスの提供のために個人情報を収集します。
statement-automatic-items-may-be-generated = 自動的に収集される項目は、サービスを利用し、又は提供する過程で生成され、収集されることがあります。
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = 利用者の状況分析は、無料見積り、セルフチェック、クーポンなどの利用を対象とします。
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = 利用者の状況分析は、無料見積り、セルフチェック及びクーポンの利用のみを対象とします。
statement-medical-records-kept-under-medical-service-act = { $we }は、{ -medical-service-act }に基づく義務として、固有識別情報及び診療記録を保有します。
statement-no-separate-consent-for-medical-information = 診療情報の収集について、別途の同意は得ません。
statement-medical-information-kept-under-medical-service-act = { $we }は、{ -medical-service-act }に基づく義務として、固有識別情報及び診療情報を保有します。
statement-separate-consent-not-required = 固有識別情報及び診療情報については、別途の同意を必要としません。
statement-items-without-consent-listed-separately = { $we }は、同意を得ずに処理する個人情報の項目及びその法的根拠を、同意を得て処理する個人情報と区分して公開します。
statement-resident-registration-number-only-by-law = 住民登録番号は、法令に根拠がある場合にのみ処理し、同意を根拠としては処理しません。
statement-sensitive-information-with-separate-consent = 敏感情報は、法令に根拠がある場合を除き、他の個人情報の処理に対する同意と区分して別途の同意を得て処理します。
statement-promotional-information-with-separate-consent = 宣伝情報の案内に対する同意は、他の同意と区分して得るものとし、同意しなくても、その他のサービスの利用に制限はありません。
statement-optional-consent-does-not-restrict-use = この処理に同意しなくても、サービスの利用に制限はありません。
statement-legal-representative-items-only-for-children = 法定代理人に関する項目は、情報主体が満14歳未満の児童である場合にのみ収集します。
statement-refusal-of-required-items = 必須項目の提供を拒否する場合、当該サービスの利用が困難になります。

## Retention

statement-destroyed-promptly-without-exception = { $we }は、個人情報の収集目的が達成されたときは、その個人情報を例外なく、遅滞なく破棄します。
statement-destroyed-safely-after-statutory-period = 法令に定める保有期間が経過したときは、個人情報を安全に破棄します。
statement-other-statutory-periods-apply = その他法令により保有が義務付けられた期間がある場合は、その期間保有します。
statement-destroyed-without-delay-in-principle = { $we }は、原則として、個人情報（氏名、メールアドレスなど）の収集・利用目的が達成されたときは、その個人情報を遅滞なく破棄します。
statement-preservation-by-law-not-applied-to-current-services = 韓国「商法」などの法令に基づくこの保存義務は、現在提供しているサービスには適用されません。
statement-kept-for-individually-consented-period = 情報主体が個別に同意した場合は、その同意に基づく期間が終了するまで保有します。
statement-destroyed-when-purpose-of-collection-or-provision-achieved = { $we }は、個人情報を収集し、又はその提供を受けた目的が達成されたときは、その個人情報を遅滞なく破棄します。
statement-retained-where-commercial-act-or-other-laws-require = 収集し、又は提供を受けた目的が達成された場合でも、韓国「商法」などの法令により保存するよう定められているときは、個人情報を保有することがあります。
statement-processed-within-period-of-law-or-consent = { $we }は、法令に基づく保有期間又は情報主体から同意を得た保有期間内において、個人情報を処理し、保有します。
statement-medical-record-period-extended-once = 継続的な診療のために必要な場合は、1回に限り、診療に関する記録の保存期間をその期間の範囲内で延長することができます。
statement-only-statistics-kept-afterwards = 保有期間の経過後は、個人を識別できない統計のみを残します。
statement-listed-as-visit-records = 訪問に関する記録として保存します。

## Children

statement-consent-of-legal-representative-always-obtained = { $we }は、満14歳未満の児童の個人情報を収集するときは、必ず法定代理人の同意を得ます。
statement-minimum-collected-to-obtain-consent = { $we }は、法定代理人の同意を得るため、児童から法定代理人に関する最小限の情報を収集します。
statement-legal-representative-verified-before-acting = 法定代理人は、法定代理人であることの確認手続を経た後、児童の個人情報を直接閲覧し、又は訂正・削除することができます。
statement-necessary-measures-for-legal-representative = 法定代理人が個人情報保護責任者に連絡した場合、{ $we }は、必要な措置を講じます。
statement-children-information-not-provided-or-shared = { $we }は、児童に関する情報を第三者に提供せず、第三者と共有しません。
statement-children-information-not-used-until-corrected = 法定代理人が児童の個人情報の誤りの訂正を要求した場合、{ $we }は、その誤りを訂正するまで、当該個人情報を利用又は提供しません。
statement-legal-representative-acts-for-registered-children = 法定代理人は、{ $we }に登録された満14歳未満の児童の個人情報について、この権利を行使することができます。
statement-children-not-collected = { $we }は、満14歳未満の児童の個人情報を収集しません。
statement-consent-of-legal-representative-obtained-and-confirmed = 満14歳未満の児童の個人情報を処理するために同意を得なければならないときは、{ $we }は、法定代理人の同意を得て、法定代理人が同意したかどうかを確認します。
statement-children-informed-in-plain-language = { $we }は、満14歳未満の児童に個人情報の処理に関する事項を知らせるときは、理解しやすい様式と、明確で分かりやすい言葉を用います。

## Destruction

statement-destroyed-promptly-after-collection-and-use = { $we }は、個人情報の収集・利用目的が達成されたときは、その個人情報を遅滞なく破棄します。
statement-destroyed-immediately-after-collection-and-use = { $we }は、個人情報の収集・利用目的が達成されたときは、その個人情報を直ちに破棄します。
statement-moved-to-separate-database-or-documents = 会員登録などのために提供された情報は、別途のデータベースに移し、紙の様式は、別途の書類として保管します。
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = 移した情報は、内部方針及び関連法令に従い、一定の期間（「{ retention }」を参照）保管した後、破棄します。
statement-separate-database-used-only-for-retention = 別途のデータベースに移した個人情報は、法律による場合を除き、保有以外の目的には利用しません。
statement-destroyed-when-service-use-ends = { $we }は、サービスの利用が終了したときは、個人情報を遅滞なく破棄します。
statement-non-identifying-information-may-be-kept = 性別、年齢層など個人を識別しない情報は、保有することがあります。
statement-membership-information-destroyed-immediately = 会員登録などのために入力された情報は、目的が達成されたときは直ちに破棄します。
statement-destruction-selected-and-approved = { $we }は、破棄の事由が生じた個人情報を選定し、個人情報保護責任者の承認を得て破棄します。
statement-kept-by-law-stored-separately = 他の法令に従って保存しなければならない個人情報は、別途のデータベースに移し、又は保管場所を異にして保存します。

## Provision

statement-no-use-or-provision-beyond-notified-scope = { $we }は、情報主体の同意がある場合又は関連法令に定める場合を除き、「{ purposes }」でお知らせした範囲を超えて、個人情報を利用し、又は他人若しくは他の企業若しくは機関に提供することはありません。
statement-not-provided-to-outside-parties-in-principle = { $we }は、原則として、個人情報を外部に提供しません。
statement-not-provided-to-outside-parties = { $we }は、個人情報を外部に提供しません。
statement-provision-applies-only-to-non-identifying-information = 個人を識別する情報は、サービスの利用が終了した後に自動的に破棄されるため、上記の例外は、個人を識別しない情報にのみ適用されます。
statement-provided-only-within-law = { $we }は、個人情報を処理目的の範囲内においてのみ処理し、情報主体の同意がある場合又は法律に根拠がある場合にのみ第三者に提供します。
statement-provision-may-be-refused = 情報主体は、第三者提供に対する同意を拒否することができ、この場合、その同意が必要なサービスを利用できないことがあります。
statement-recipient-named-when-consent-obtained = 提供を受ける医療機関の名称は、情報主体の同意を得る際にお知らせします。

## Entrustment

statement-no-entrustment-without-consent = { $we }は、情報主体の同意を得ずに、個人情報の処理を外部の業者に委託しません。
statement-no-entrustment-at-present = { $we }は、現在、個人情報の処理を外部の業者に委託していません。
statement-entrustment-notified-with-prior-consent = 今後、委託が必要になった場合は、受託者及び委託業務の内容をお知らせし、事前に同意を得ます。
statement-entrustment-notified-in-detail-with-consent = 今後、委託が必要になった場合は、受託者及び委託業務の内容を詳しくお知らせし、同意を得ます。
statement-entrustment-notified-with-prior-consent-if-necessary = 今後、委託が必要になった場合は、受託者及び委託業務の内容をお知らせし、必要なときは事前に同意を得ます。
statement-collection-and-analysis-entrusted-to-improve-services = { $we }は、サービスの向上のため、個人情報の収集及び分析を外部の業者に委託します。
statement-processing-entrusted-for-execution-of-services = { $we }は、サービスの履行のため、個人情報の処理を委託します。
statement-entrustment-details-by-email-phone-or-website = 受託者、委託の範囲及び共有する情報に関する事項は、電子メール、電話又はホームページによりお知らせします。
statement-contract-sets-provisions-for-safe-management = 委託契約には、個人情報が関連法令に従って安全に管理されるよう、必要な事項を定めます。
statement-contract-requires-compliance-with-protection-instructions = 委託契約には、個人情報の保護に関する指示事項を遵守することを定めます。
statement-contract-requires-confidentiality = 委託契約には、個人情報の秘密を保持することを定めます。
statement-contract-prohibits-third-party-provision = 委託契約には、個人情報を第三者に提供しないことを定めます。
statement-contract-stored-electronically = 委託契約の内容は、電子的に保管します。
statement-contract-terms-and-supervision = 委託契約には、委託業務の遂行の目的以外の処理の禁止、安全性確保措置、再委託の制限、管理・監督及び損害賠償に関する事項を定め、{ $we }は、受託者が個人情報を安全に処理しているかを監督します。
statement-entrustment-changes-published-without-delay = 委託業務の内容又は受託者が変更された場合は、遅滞なくこの個人情報処理方針により公開します。
statement-entrustment-published-when-begun = 今後、個人情報の処理を委託することになった場合は、委託する業務の内容及び受託者をこの個人情報処理方針で公開します。

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { $we }は、個人情報の紛失、盗難、漏えい、変造又は毀損が生じないよう、技術的・管理的措置を講じます。
statement-various-technical-security-measures = { $we }は、個人情報を保護するための技術的措置として、多様なセキュリティ措置を実施します。
statement-managerial-measures-implemented = { $we }は、個人情報を保護するための管理的措置も実施します。
statement-technical-and-organizational-precautions = { $we }は、個人情報を保護するため、技術的・管理的な保護措置を実施します。

## Cookies

statement-cookies-and-other-devices-operated = { $we }は、情報主体の情報を保存し、呼び出すクッキー及びその他の装置を運用します。
statement-cookies-may-be-used-for-services = { $we }は、利用情報を保存し、随時呼び出すクッキーを使用することがあります。
statement-cookies-store-and-retrieve-from-time-to-time = { $we }は、情報主体の情報を随時保存し、呼び出すクッキーを使用します。
statement-cookies-are-small-text-files = クッキーとは、ホームページを運営するサーバーが情報主体のブラウザーに送る非常に小さなテキストファイルであり、情報主体のコンピューターのハードディスクに保存されます。
statement-cookies-are-small-amounts-of-information = クッキーとは、ホームページを運営するサーバー（HTTP）が情報主体のコンピューターのブラウザーに送る少量の情報であり、情報主体のコンピューターのハードディスクにも保存されます。
statement-cookies-identify-computers-not-persons = クッキーは、情報主体のコンピューターを識別しますが、情報主体を個人的に識別することはありません。
statement-right-to-refuse-cookies = 情報主体は、クッキーの設置を拒否する権利を有します。
statement-choice-over-cookies = 情報主体は、クッキーの設置についての選択権を有します。
statement-cookies-blocked-in-browser-settings = 情報主体は、ウェブブラウザー上部の設定により、クッキーの保存を防ぐことができます。
statement-login-features-restricted-without-cookies = クッキーの保存を拒否すると、ログインが必要なサービスの一部の機能が制限されることがあります。
statement-cookies-required-for-login-and-use = ログインしてサービスを利用するには、クッキーを許可しなければなりません。
statement-login-services-difficult-without-cookies = クッキーの保存を拒否すると、ログインが必要な一部のサービスの利用が困難になることがあります。
statement-some-services-difficult-without-cookies = クッキーの設置を拒否すると、一部のサービスの提供が困難になることがあります。
statement-no-behavioral-information-collected = { $we }は、パーソナライズ広告のための行動情報を収集せず、第三者が収集することも許可しません。

## Rights

statement-rights-over-own-or-childs-information = 情報主体及び法定代理人は、{ $we }に登録された自己又は満14歳未満の児童の個人情報について、この権利を行使することができます。
statement-rights-of-data-subjects-and-representatives-at-any-time = 情報主体及び法定代理人は、いつでもこの権利を行使することができます。
statement-rights-at-any-time = 情報主体は、いつでもこの権利を行使することができます。
statement-responds-promptly = { $we }は、情報主体の要求に迅速に応じます。
statement-inquiries-to-privacy-officer = 個人情報に関するお問い合わせは、個人情報保護責任者にすることができます。
statement-acts-promptly-when-officer-contacted = 情報主体が個人情報保護責任者に連絡した場合、{ $we }は、遅滞なく措置を講じます。
statement-not-used-until-corrected = 情報主体が個人情報の誤りの訂正を要求した場合、{ $we }は、訂正を完了するまで、その個人情報を利用又は提供しません。
statement-third-parties-notified-of-correction = 誤った個人情報を既に第三者に提供している場合は、{ $we }が訂正の結果をその第三者に遅滞なく知らせ、訂正が行われるようにします。
statement-terminated-information-handled-by-retention-period = { $we }は、解約され、又は削除された個人情報を、「{ retention }」に定めるところにより処理します。
statement-no-identifying-information-stored-at-present = { $we }は、現在、個人を識別できる情報を保存していません。
statement-future-storage-notified-with-consent = 今後、このような情報を保管することになった場合、{ $we }は、その内容を詳しくお知らせし、同意を得ます。
statement-respects-rights-and-responds-promptly-and-diligently = { $we }は、個人情報に関する情報主体の権利を尊重し、閲覧、訂正又は削除の要求に迅速かつ誠実に応じます。
statement-visit-only-to-protect-personal-information = 閲覧、訂正又は削除の要求を来訪によってのみ受け付けるのは、個人情報を保護するためです。
statement-statutory-records-not-changed-during-retention = 法令に従って保管しなければならない個人情報は、要請があっても、保管期間内は修正又は削除することができません。
statement-identity-verified-before-withdrawal = 会員の退会は、本人確認の手続を経て行うことができます。
statement-consent-withdrawn-at-any-time = 情報主体は、個人情報の収集、利用及び提供に対する同意をいつでも撤回することができます。
statement-consent-withdrawn-by-leaving-membership = 会員登録の際の同意は、会員の退会により撤回することができます。
statement-officer-deletes-promptly-on-withdrawal = 個人情報保護責任者は、連絡を受けたときは、遅滞なく個人情報の削除に必要な措置を講じます。
statement-destroyed-without-delay-on-withdrawal = 個人情報保護責任者に連絡があった場合、{ $we }は、遅滞なく個人情報の破棄など必要な措置を講じます。
statement-withdrawn-information-destroyed = 同意が撤回された場合、法令に従って保存する場合を除き、当該個人情報を遅滞なく破棄します。
statement-answered-within-ten-days = { $we }は、閲覧、訂正・削除又は処理停止の要求を受けた日から10日以内に、措置の結果をお知らせします。
statement-agent-needs-power-of-attorney = 代理人を通じて権利を行使する場合は、{ -processing-notification }別紙第11号書式による委任状を提出しなければなりません。
statement-requester-identity-confirmed = { $we }は、権利を行使する者が本人又は正当な代理人であるかを確認します。
statement-requests-as-easy-as-collection = { $we }は、個人情報を収集する方法によっても閲覧等の要求を受け付け、その手続が収集の手続よりも困難にならないように運用します。
statement-erasure-limited-by-other-laws = 他の法令において収集の対象と定められている個人情報については、削除を要求することができません。
statement-objection-against-refusal = 要求が拒絶された場合、情報主体は、{ $we }に異議を申し立てることができ、{ $we }は、異議を検討してその結果をお知らせします。
statement-refusal-reason-notified = 要求に応じない場合は、その理由及び異議を申し立てる方法をお知らせします。
statement-appeal-against-public-body = 閲覧、訂正・削除又は処理停止の要求に対する公共機関の処分又は不作為により権利又は利益を侵害された者は、行政審判を請求することができます。
statement-medical-record-copies-under-medical-service-act = 診療記録の閲覧及び写しの交付は、{ -medical-service-act }第21条によります。
statement-no-automated-decisions = { $we }は、完全に自動化されたシステムで個人情報を処理して行われる決定を行いません。

## Privacy officer

statement-department-and-officer-designated = { $we }は、個人情報を保護し、個人情報に関する不満を処理するため、担当部署及び個人情報保護責任者を指定しています。
statement-officer-designated-to-protect-and-resolve = { $we }は、個人情報を保護し、個人情報に関する不満を処理するため、個人情報保護責任者を置いています。
statement-customer-service-team-operated = { $we }は、個人情報の管理を担当する顧客サービスチームを運営します。
statement-questions-to-team-or-officer = 個人情報に関するお問い合わせは、顧客サービスチーム又は個人情報保護責任者にすることができます。
statement-complaints-to-officer-or-department = 個人情報に関する不満又は懸念事項は、個人情報保護責任者又は担当部署に申し出ることができます。
statement-complaints-to-officer = サービスの利用に際して生じるすべての個人情報保護関連の苦情・要望は、個人情報保護責任者に申し出ることができます。
statement-answers-promptly-and-sufficiently = { $we }は、申出のあった事項に対して迅速かつ十分に回答します。

## Remedies

statement-report-or-consult-other-infringements = その他個人情報の侵害に関する申告又は相談が必要な場合は、次の機関に問い合わせることができます。

## Cameras

statement-video-use-provision-destruction-and-access-recorded = 個人映像情報の利用、第三者提供、破棄及び閲覧の要求に関する事項を記録して管理します。
statement-video-permanently-deleted-after-retention = 保管期間が終了したときは、復元できない方法で永久に削除し、出力物は裁断又は焼却します。
statement-video-viewing-requested-at-any-time = 情報主体は、いつでも映像情報処理機器の運用者に対し、個人映像情報の閲覧又は存在の確認を要求することができます。
statement-video-viewing-limited-to-urgent-protection = ただし、情報主体の急迫した生命、身体、財産の利益のために明らかに必要な個人映像情報に限ります。
statement-video-viewing-refused-if-destroyed = 保管期間が経過し、映像情報を破棄した場合は、閲覧を拒絶することができます。
statement-video-viewing-refused-for-other-legitimate-reasons = その他閲覧を拒絶する正当な理由がある場合は、閲覧を拒絶することができます。
statement-video-own-footage-viewable = 情報主体は、自己が撮影された個人映像情報の閲覧を要求することができ、{ $we }は、他人のプライバシーを侵害するおそれがある部分を識別できないように処理します。
statement-video-others-footage-limited = 他人が撮影された個人映像情報は、急迫した生命、身体、財産の利益のために明らかに必要な場合に限り、閲覧することができます。
statement-video-without-sound = 映像情報処理機器による音声の録音は行いません。
statement-no-cameras-in-private-places = 診療室、更衣室、トイレなどプライバシーを侵害するおそれがある場所には、映像情報処理機器を設置しません。
statement-camera-signs-posted = { $we }は、撮影していることを容易に認識できるよう、案内板を設置します。

## Changes

statement-check-policy-regularly = ホームページを訪問する際は、この個人情報処理方針を随時ご確認ください。
statement-changes-reflected-promptly = 変更された内容は、個人情報処理方針に遅滞なく反映します。
statement-additions-deletions-and-modifications-announced = 個人情報処理方針の内容を追加、削除又は修正する場合は、これをお知らせします。
statement-announced-when-revised = { $we }は、個人情報処理方針を改正する場合、その旨をお知らせします。
statement-previous-versions-available = 以前の個人情報処理方針は、適用期間とともにいつでも確認することができます。
statement-comparison-published = 変更された内容は、変更の前後を比較して公開します。

## For data subjects in the European Union
statement-complaint-to-supervisory-authority = 欧州連合にいる情報主体は、常居所若しくは勤務先がある加盟国又は侵害が生じた加盟国の監督機関に苦情を申し立てることができます。

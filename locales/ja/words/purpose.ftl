# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = サービスの提供
purpose-service-contract-performance = サービスの提供に関する契約の履行
purpose-related-service-provision = 関連サービスの提供
purpose-content-provision = コンテンツの提供
purpose-goods-delivery = 物品の配送
purpose-invoice-delivery = 請求書の発送
purpose-member-management = 会員管理
purpose-identity-verification = 本人確認
purpose-personal-identification = 個人の識別
purpose-age-verification = 年齢確認
purpose-legal-representative-consent-confirmation = 満14歳未満の児童の個人情報の収集に対する法定代理人の同意の有無の確認
purpose-notice-delivery = 告知事項の伝達
purpose-marketing-and-advertising = マーケティング及び広告への活用
purpose-access-frequency-analysis = アクセス頻度の把握
purpose-service-use-statistics = サービスの利用に関する統計
purpose-member-service-use-statistics = 会員のサービスの利用に関する統計分析

## Referral and medical information

purpose-preparation-of-medical-referral-letters = 紹介状の作成
purpose-provision-of-medical-information = 医療情報の提供
purpose-explanation-of-test-records = 病院の検査記録の説明
purpose-explanation-of-medication-information = 服薬情報の説明
purpose-inquiry-handling = サービスに関するお問い合わせの処理
purpose-inquiry-support = サービスに関するお問い合わせへの支援
purpose-delivery-of-medical-referral-letters = 紹介状の送付
purpose-medical-service-provision = 医療サービスの提供

## Estimates and analysis

purpose-reply-management = サービスの提供に伴う回答の管理
purpose-free-estimate-email-reply = 無料見積りに関する電子メールでのお問い合わせに回答するためのメールアドレスの利用
purpose-user-status-analysis = 利用者の状況分析
purpose-website-improvement-by-user-analysis = 利用者の国、性別、年齢層をはじめとする情報を分析し、ホームページを改善する資料として活用
purpose-website-improvement-by-country-gender-and-age-group = 利用者の国、性別及び年齢層を分析し、ホームページを改善する資料として活用
purpose-new-service-development-and-operation = 新規サービスの開発及び今後の運営
purpose-new-service-development-by-user-analysis = 利用者の分析による新規サービスの開発の参考資料として活用
purpose-operational-strategy-by-user-opinions = 利用者の意見を反映した今後のホームページの運営戦略を策定するための参考資料として活用

## Medical care

purpose-treatment-verification = 診療の確認手続
purpose-examination-verification = 検査の確認手続
purpose-reservation-verification = 予約の確認手続
purpose-diagnosis-and-treatment = 診断及び治療のための診療サービスの提供
purpose-billing = 診療費の請求のための医事事務サービス
purpose-payment = 診療費の収納のための医事事務サービス
purpose-refunds = 診療費の払戻しのための医事事務サービス
purpose-medical-fee-statement-delivery = 診療費計算書の発送
purpose-detailed-statement-delivery = 診療費明細書の発送
purpose-certificate-delivery = 証明書の発送
purpose-medicine-dispatch = 薬品の発送
purpose-goods-dispatch = 物品の発送
purpose-result-dispatch = 結果の発送
purpose-referral-information = 紹介のための他の医療機関への診療情報の提供
purpose-return-referral-information = 逆紹介のための他の医療機関への診療情報の提供
purpose-notice-communication = 告知事項の伝達のための連絡経路の確保
purpose-complaint-communication = 不満の処理のための連絡経路の確保
purpose-issue-resolution-communication = 問題の解決のための連絡経路の確保
purpose-online-consultation-response = オンライン相談への回答
purpose-new-service-information = 新しいサービスに関する情報の提供
purpose-event-information = イベントに関する情報の提供
purpose-quality-management-action = 医療機関の質の管理のための法的・行政的措置
purpose-operation-action = 医療機関の運営のための法的・行政的措置
purpose-education-analysis-data = 教育のための最小限の分析資料の提供
purpose-research-analysis-data = 研究のための最小限の分析資料の提供
purpose-medical-topic-information = 医療に関する情報の提供
purpose-academic-topic-information = 学術に関する情報の提供
purpose-institution-information = 医療機関に関する情報の提供
purpose-consultation-reference-material = 円滑な相談のための参考資料として活用
purpose-treatment-reference-material = 円滑な診療のための参考資料として活用
purpose-consumer-information-collection = 韓国「消費者基本法」第52条に基づく消費者のための情報の収集

## Website of a clinic

purpose-required-information = 必須情報
purpose-optional-information = 任意情報
purpose-treatment-reservation = ホームページを通じた診療予約
purpose-reservation-inquiry = ホームページを通じた予約の照会
purpose-website-membership-service = ホームページを通じた会員制サービスの提供
purpose-hospital-news-by-email = 電子メールによる病院ニュースの案内
purpose-disease-information-by-email = 電子メールによる疾病情報の案内
purpose-surveys = アンケート調査
purpose-service-use-statistics-collection = サービスの利用統計の収集

## Cookies

purpose-preferences-and-interests = 好み及び関心分野の把握
purpose-activity-tracking = 活動の追跡
purpose-targeted-marketing-by-participation-and-visits = イベントへの参加の程度、訪問頻度及び訪問回数に応じたターゲットマーケティング
purpose-personalized-services-by-participation-and-visits = イベントへの参加の程度、訪問頻度及び訪問回数に応じたパーソナライズサービスの提供
purpose-appropriate-service-provision = 適切なサービスの提供
purpose-useful-service-provision = 有用なサービスの提供
purpose-visit-pattern-analysis = サービスへの訪問形態の把握
purpose-usage-pattern-analysis = サービスの利用形態の把握
purpose-user-scale-analysis = 利用者の規模の把握
purpose-convenient-service-provision = より便利なサービスの提供

## Cameras

purpose-patient-safety = 患者の安全
purpose-facility-safety = 施設の安全
purpose-fire-prevention = 火災の予防
purpose-crime-prevention = 犯罪の予防

## For today's clinics

purpose-patient-identification = 患者の確認
purpose-appointment-management = 診療予約の受付・変更・取消し
purpose-appointment-reminders = 予約日程の案内
purpose-medical-record-keeping = 診療記録の作成及び保存
purpose-prescription-issuance = 処方箋の発行
purpose-outsourced-test-requests = 検査の依頼及び結果の確認
purpose-health-checkup = 健康診断の実施及び結果の通知
purpose-health-insurance-claims = 療養給付費用の請求及び審査
purpose-health-insurance-claims-review = 療養給付費用の審査
purpose-certificate-issuance = 診断書及び証明書の発行
purpose-follow-up-care = 診療後の経過の管理
purpose-emergency-contact = 緊急時の連絡
purpose-statutory-duty = 法令上の義務の履行
purpose-website-security = ホームページの安全な運営
purpose-complaint-handling = 苦情・要望の受付及び処理
purpose-dispute-handling = 紛争への対応及び解決
purpose-foreign-patient-consultation = 外国人患者の相談及び診療日程の調整
purpose-foreign-patient-reporting = 外国人患者の誘致実績の報告
purpose-interpretation-support = 通訳サービスの提供
purpose-visa-support = 査証の発給の支援
purpose-accommodation-and-transport-support = 宿泊及び移動の支援
purpose-tax-document-provision = 税金関連資料の提供
purpose-year-end-tax-data-verification = 韓国の年末調整のための医療費資料の確認
purpose-service-fee-payment = サービス利用料の決済
purpose-service-fee-refund = サービス利用料の返金
purpose-duplicate-registration-prevention = 重複登録の防止
purpose-abuse-prevention = 不正利用の防止
purpose-service-improvement = サービスの改善
purpose-service-use-analysis = サービスの利用の分析
purpose-promotional-information = 宣伝情報の案内
purpose-facility-security = 施設のセキュリティ
purpose-parking-management = 駐車の管理
purpose-academic-research = 学術研究
purpose-scientific-research = 科学的研究
purpose-statistics-preparation = 統計の作成
purpose-recruitment = 採用手続の実施

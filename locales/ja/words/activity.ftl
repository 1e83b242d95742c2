# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = 会員登録、相談、サービスの申込み及びその他のサービスの提供
activity-all-services = サービス全般
activity-medical-referral-and-information = 紹介状の作成及び医療情報の提供
activity-record-explanation = 検査記録及び服薬情報の説明
activity-inquiries = お問い合わせの処理及び支援
activity-free-estimate-and-self-diagnosis = 無料見積り及びセルフチェック
activity-user-analysis = 利用者の状況分析及びサービスの開発
activity-medical-care = 診療
activity-membership = ホームページの会員管理
activity-identity-verification-by-mobile-phone-or-i-pin = 本人確認（携帯電話認証及びi-PIN認証）
activity-card-payment = クレジットカード決済
activity-surveys-and-events = アンケート調査及びイベント
activity-consultation-and-reservation = 診療相談及び予約

## For today's clinics

activity-reservation = 診療予約
activity-online-consultation = オンライン相談
activity-health-checkup = 健康診断
activity-surgery-and-procedures = 手術及び施術
activity-prescription = 処方及び調剤
activity-certificate-issuance = 各種証明書の発行
activity-identity-verification = 本人確認
activity-payment = 診療費の収納及び払戻し
activity-service-fees = サービス利用料の決済及び返金
activity-service-contracts = サービス契約の履行
activity-health-insurance-claims = 療養給付費用の請求
activity-foreign-patient-services = 外国人患者の支援
activity-interpretation = 通訳支援
activity-travel-support = 入国・宿泊・移動の支援
activity-marketing = 宣伝及びマーケティング
activity-personalized-services = パーソナライズサービス及び広告
activity-before-and-after-photos = 施術前後の写真の管理
activity-complaint-handling = 苦情・要望及び紛争の処理
activity-research = 学術研究
activity-recruitment = 採用
activity-camera-operation = 固定型映像情報処理機器の運用
activity-website-operation = ホームページの運営

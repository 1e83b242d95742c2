# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = 氏名
item-korean-name = ハングル氏名
item-english-name = 英文氏名
item-resident-registration-number = 住民登録番号
item-passport-number = 旅券番号
item-drivers-license-number = 運転免許番号
item-alien-registration-number = 外国人登録番号
item-nationality = 国籍
item-visa-type = 在留資格
item-country = 国
item-country-of-residence = 居住国
item-date-of-birth = 生年月日
item-gender = 性別
item-age = 年齢
item-age-group = 年齢層
item-photo = 写真
item-signature = 署名

## Contact

item-contact-information = 連絡先
item-mobile-phone = 携帯電話番号
item-phone = 電話番号
item-fax-number = ファクス番号
item-address = 住所
item-email = メールアドレス
item-emergency-contact = 緊急連絡先
item-messenger-id = メッセンジャーID

## Occupation and institution

item-occupation = 職業
item-workplace-or-hospital-name = 勤務先名又は病院名
item-workplace-or-hospital-address = 勤務先住所又は病院住所
item-license-number = 免許番号
item-company-name = 会社名
item-institution-name = 機関名
item-medical-institution-name = 医療機関名
item-medical-department = 診療科
item-attending-physician-name = 担当医師の氏名
item-education-and-career = 学歴及び経歴

## Legal representatives and family

item-legal-representative-information = 法定代理人の情報
item-legal-representative-information-under-14 = 満14歳未満の児童の法定代理人の情報
item-legal-representative-name = 法定代理人の氏名
item-legal-representative-contact-information = 法定代理人の連絡先
item-legal-representative-mobile-phone = 法定代理人の携帯電話番号
item-legal-representative-date-of-birth = 法定代理人の生年月日
item-legal-representative-relationship = 法定代理人との関係
item-guardian-name = 保護者の氏名
item-guardian-contact-information = 保護者の連絡先

## Health

item-health-information = 健康情報
item-health-information-needed-for-care = その他診療サービスの提供のために医療従事者が必要と判断する健康情報
item-health-status = 健康状態
item-symptoms = 症状
item-medical-history = 病歴
item-past-medical-history = 既往歴
item-family-history = 家族歴
item-surgical-history = 手術歴
item-surgical-interest-areas = 関心のある手術部位
item-allergies = アレルギー情報
item-pregnancy = 妊娠の有無
item-vital-signs = 身体計測値及びバイタルサイン
item-diagnosis = 診断名
item-treatment-details = 治療内容
item-medical-information = 診療情報
item-medical-records = 診療記録
item-test-records = 検査記録
item-hospital-test-records-for-consultation = 医療相談に必要な病院の検査記録
item-prescription-records = 処方記録
item-prescription-records-for-consultation = 医療相談に必要な処方記録
item-medication-information = 服薬情報
item-medical-images = 医用画像
item-before-and-after-photos = 施術前後の写真
item-health-checkup-records = 健康診断の記録
item-health-checkup-results = 健康診断の結果
item-consultation-information = 相談情報
item-questionnaire-responses = 問診内容
item-information-needed-for-referral = その他紹介に必要な情報
item-information-needed-for-treatment = その他診療に必要な情報
item-genetic-information = 遺伝情報
item-fingerprint = 指紋
item-facial-features = 顔の特徴情報

## Testing and records

item-date = 日付
item-chart-number = カルテ番号
item-prescription-code = 処方コード
item-collection-date = 採取日
item-specimen-name = 検体名
item-test-name = 検査名
item-visit-date = 来院日
item-reservation-details = 予約内容
item-inquiry-details = お問い合わせの内容
item-complaint-details = 苦情・要望の内容
item-contract-details = 契約内容
item-health-insurance-number = 健康保険証番号

## Accounts, verification and payment

item-login-id = ID
item-password = パスワード
item-email-reception-preference = 電子メールの受信の希望の有無
item-marketing-preference = 宣伝情報の受信の希望の有無
item-verification-value = 認証値
item-i-pin-number = i-PIN番号（i-PIN会員の場合）
item-connecting-information = 連携情報（CI）
item-duplicate-information = 重複登録確認情報（DI）
item-membership-verification-information = 登録認証情報
item-website-member-information = ホームページの会員情報
item-card-issuer = カード会社名
item-card-number = カード番号
item-card-approval-information = カード決済の承認情報
item-card-approval-information-other = その他のカード決済の承認情報
item-bank-account = 口座情報
item-payment-records = 決済記録
item-cash-receipt-number = 現金領収証の発行番号

## Generated or recorded

item-service-use-records = サービス利用記録
item-access-logs = アクセスログ
item-access-ip-information = 接続IP情報
item-ip-information = IP情報
item-ip-address = IPアドレス
item-cookies = クッキー
item-device-information = 端末情報
item-advertising-identifier = 広告識別子
item-behavioral-information = 行動情報
item-location-information = 位置情報
item-cctv-footage = 監視カメラ（CCTV）の映像
item-call-recordings = 通話の録音
item-vehicle-number = 車両番号
item-other-data = その他の情報

## Foreign patients

item-length-of-stay = 滞在期間
item-entry-and-departure-dates = 出入国日
item-flight-information = 航空便の情報
item-accommodation-information = 宿泊先の情報
item-preferred-language = 使用言語

# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = 姓名
item-korean-name = 韓文姓名
item-english-name = 英文姓名
item-resident-registration-number = 韓國住民登錄號碼
item-passport-number = 護照號碼
item-drivers-license-number = 駕駛執照號碼
item-alien-registration-number = 韓國外國人登錄號碼
item-nationality = 國籍
item-visa-type = 居留資格
item-country = 國家
item-country-of-residence = 居住國家
item-date-of-birth = 出生年月日
item-gender = 性別
item-age = 年齡
item-age-group = 年齡層
item-photo = 照片
item-signature = 簽名

## Contact

item-contact-information = 聯絡方式
item-mobile-phone = 行動電話號碼
item-phone = 電話號碼
item-fax-number = 傳真號碼
item-address = 地址
item-email = 電子郵件地址
item-emergency-contact = 緊急聯絡方式
item-messenger-id = 通訊軟體帳號

## Occupation and institution

item-occupation = 職業
item-workplace-or-hospital-name = 工作單位名稱或醫院名稱
item-workplace-or-hospital-address = 工作單位地址或醫院地址
item-license-number = 執照號碼
item-company-name = 公司名稱
item-institution-name = 機構名稱
item-medical-institution-name = 醫療機構名稱
item-medical-department = 診療科別
item-attending-physician-name = 主治醫師姓名
item-education-and-career = 學歷及經歷

## Legal representatives and family

item-legal-representative-information = 法定代理人資料
item-legal-representative-information-under-14 = 未滿14歲兒童之法定代理人資料
item-legal-representative-name = 法定代理人之姓名
item-legal-representative-contact-information = 法定代理人之聯絡方式
item-legal-representative-mobile-phone = 法定代理人之行動電話號碼
item-legal-representative-date-of-birth = 法定代理人之出生年月日
item-legal-representative-relationship = 與法定代理人之關係
item-guardian-name = 照護人姓名
item-guardian-contact-information = 照護人聯絡方式

## Health

item-health-information = 健康資料
item-health-information-needed-for-care = 醫療人員認為提供診療服務所必要之其他健康資料
item-health-status = 健康狀態
item-symptoms = 症狀
item-medical-history = 病史
item-past-medical-history = 過去病史
item-family-history = 家族病史
item-surgical-history = 手術史
item-surgical-interest-areas = 有意接受手術之部位
item-allergies = 過敏資訊
item-pregnancy = 是否懷孕
item-vital-signs = 身體測量及生命徵象
item-diagnosis = 診斷名稱
item-treatment-details = 治療內容
item-medical-information = 診療資料
item-medical-records = 診療紀錄
item-test-records = 檢查紀錄
item-hospital-test-records-for-consultation = 醫療諮詢所需之醫院檢查紀錄
item-prescription-records = 處方紀錄
item-prescription-records-for-consultation = 醫療諮詢所需之處方紀錄
item-medication-information = 用藥資訊
item-medical-images = 醫療影像
item-before-and-after-photos = 醫療處置前後照片
item-health-checkup-records = 健康檢查紀錄
item-health-checkup-results = 健康檢查結果
item-consultation-information = 諮詢資料
item-questionnaire-responses = 問診內容
item-information-needed-for-referral = 轉診所需之其他資料
item-information-needed-for-treatment = 診療所需之其他資料
item-genetic-information = 基因資料
item-fingerprint = 指紋
item-facial-features = 臉部特徵資料

## Testing and records

item-date = 日期
item-chart-number = 病歷號碼
item-prescription-code = 處方代碼
item-collection-date = 採檢日
item-specimen-name = 檢體名稱
item-test-name = 檢查名稱
item-visit-date = 就診日
item-reservation-details = 預約內容
item-inquiry-details = 詢問內容
item-complaint-details = 陳情內容
item-contract-details = 契約內容
item-health-insurance-number = 健康保險證號碼

## Accounts, verification and payment

item-login-id = 帳號
item-password = 密碼
item-email-reception-preference = 是否接收電子郵件
item-marketing-preference = 是否接收宣傳資訊
item-verification-value = 驗證值
item-i-pin-number = i-PIN 號碼（i-PIN 會員適用）
item-connecting-information = 連結資訊（CI）
item-duplicate-information = 重複加入確認資訊（DI）
item-membership-verification-information = 加入驗證資訊
item-website-member-information = 網站會員資料
item-card-issuer = 發卡機構名稱
item-card-number = 卡號
item-card-approval-information = 信用卡付款授權資訊
item-card-approval-information-other = 其他信用卡付款授權資訊
item-bank-account = 銀行帳戶資料
item-payment-records = 付款紀錄
item-cash-receipt-number = 韓國現金收據核發號碼

## Generated or recorded

item-service-use-records = 服務使用紀錄
item-access-logs = 連線日誌
item-access-ip-information = 連線 IP 資訊
item-ip-information = IP 資訊
item-ip-address = IP 位址
item-cookies = Cookie
item-device-information = 裝置資訊
item-advertising-identifier = 廣告識別碼
item-behavioral-information = 行為資料
item-location-information = 位置資訊
item-cctv-footage = CCTV 影像
item-call-recordings = 通話錄音
item-vehicle-number = 車牌號碼
item-other-data = 其他資料

## Foreign patients

item-length-of-stay = 停留期間
item-entry-and-departure-dates = 入出境日期
item-flight-information = 航班資訊
item-accommodation-information = 住宿資訊
item-preferred-language = 使用語言

# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = 加入會員、諮詢、服務申請及其他服務之提供
activity-all-services = 全部服務
activity-medical-referral-and-information = 製作轉診單及提供醫療資訊
activity-record-explanation = 檢查紀錄及用藥資訊之說明
activity-inquiries = 詢問之處理及支援
activity-free-estimate-and-self-diagnosis = 免費估價及自我診斷
activity-user-analysis = 使用者現況分析及服務開發
activity-medical-care = 診療
activity-membership = 網站會員管理
activity-identity-verification-by-mobile-phone-or-i-pin = 身分驗證（行動電話驗證及 i-PIN 驗證）
activity-card-payment = 信用卡付款
activity-surveys-and-events = 問卷調查及活動
activity-consultation-and-reservation = 診療諮詢及預約

## For today's clinics

activity-reservation = 診療預約
activity-online-consultation = 線上諮詢
activity-health-checkup = 健康檢查
activity-surgery-and-procedures = 手術及醫療處置
activity-prescription = 處方及調劑
activity-certificate-issuance = 各類證明文件之核發
activity-identity-verification = 身分驗證
activity-payment = 診療費之收取及退還
activity-service-fees = 服務費之付款及退款
activity-service-contracts = 服務契約之履行
activity-health-insurance-claims = 健康保險醫療費用之申報
activity-foreign-patient-services = 外國患者支援
activity-interpretation = 口譯支援
activity-travel-support = 入境、住宿及交通支援
activity-marketing = 宣傳及行銷
activity-personalized-services = 個人化服務及廣告
activity-before-and-after-photos = 醫療處置前後照片之管理
activity-complaint-handling = 民眾陳情及爭議之處理
activity-research = 學術研究
activity-recruitment = 徵才
activity-camera-operation = 固定式影像資料處理設備之運作
activity-website-operation = 網站營運

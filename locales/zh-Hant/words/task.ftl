# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = 檢驗業務
task-checkup-system-maintenance-and-support = 健康檢查系統之維護及支援
task-questionnaire-scan-input-system = 問診表掃描自動輸入系統
task-system-maintenance = 系統維護
task-checkup-image-and-record-system-maintenance = 健康檢查影像及紀錄系統之維護
task-security-system = 保全系統
task-cctv-and-fingerprint-system = CCTV 及指紋辨識系統
task-questionnaire-and-medication-log-shipping = 問診表及用藥日誌之配送
task-checkup-result-shipping = 健康檢查結果之配送
task-website-server-management-and-maintenance = 網站伺服器之管理及維護
task-server-hosting = 伺服器代管

## For today's clinics

task-hosting = 網站代管
task-cloud-storage = 雲端伺服器之營運及保管
task-it-maintenance = 資訊系統之維護
task-electronic-medical-record-system = 電子病歷系統之營運及維護
task-medical-image-system = 醫療影像系統之營運及維護
task-reservation-system = 預約系統之營運
task-courier = 宅配
task-cctv-operation = 影像資料處理設備之設置及管理
task-messaging = 簡訊及 KakaoTalk 通知訊息之發送
task-email-sending = 電子郵件之發送
task-payment-processing = 付款處理
task-identity-verification = 身分驗證
task-interpretation = 口譯
task-translation = 翻譯
task-call-center = 諮詢電話之營運
task-online-consultation-operation = 線上諮詢之營運
task-promotion = 宣傳及行銷之代辦
task-survey = 問卷調查
task-document-destruction = 文件銷毀
task-pickup-and-transport = 接送及交通支援
task-accommodation-reservation = 住宿預訂
task-tax-and-accounting = 稅務及會計
task-generative-ai-consultation = 生成式人工智慧諮詢服務之營運

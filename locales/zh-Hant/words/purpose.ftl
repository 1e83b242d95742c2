# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = 提供服務
purpose-service-contract-performance = 履行提供服務之契約
purpose-related-service-provision = 提供相關服務
purpose-content-provision = 提供內容
purpose-goods-delivery = 物品配送
purpose-invoice-delivery = 寄送帳單
purpose-member-management = 會員管理
purpose-identity-verification = 身分驗證
purpose-personal-identification = 個人識別
purpose-age-verification = 年齡確認
purpose-legal-representative-consent-confirmation = 確認法定代理人是否同意蒐集未滿14歲兒童之個人資料
purpose-notice-delivery = 傳達告知事項
purpose-marketing-and-advertising = 用於行銷及廣告
purpose-access-frequency-analysis = 掌握連線頻率
purpose-service-use-statistics = 服務使用統計
purpose-member-service-use-statistics = 會員服務使用之統計分析

## Referral and medical information

purpose-preparation-of-medical-referral-letters = 製作轉診單
purpose-provision-of-medical-information = 提供醫療資訊
purpose-explanation-of-test-records = 說明醫院檢查紀錄
purpose-explanation-of-medication-information = 說明用藥資訊
purpose-inquiry-handling = 處理與服務有關之詢問
purpose-inquiry-support = 支援與服務有關之詢問
purpose-delivery-of-medical-referral-letters = 遞送轉診單
purpose-medical-service-provision = 提供醫療服務

## Estimates and analysis

purpose-reply-management = 提供服務之回覆管理
purpose-free-estimate-email-reply = 利用電子郵件地址回覆有關免費估價之電子郵件詢問
purpose-user-status-analysis = 使用者現況分析
purpose-website-improvement-by-user-analysis = 分析包含使用者之國家、性別、年齡層在內之資訊，作為改善網站之資料
purpose-website-improvement-by-country-gender-and-age-group = 分析使用者之國家、性別及年齡層，作為改善網站之資料
purpose-new-service-development-and-operation = 新服務之開發及日後營運
purpose-new-service-development-by-user-analysis = 透過使用者分析，作為開發新服務之參考資料
purpose-operational-strategy-by-user-opinions = 作為反映使用者意見、擬訂日後網站營運策略之參考資料

## Medical care

purpose-treatment-verification = 診療確認程序
purpose-examination-verification = 檢查確認程序
purpose-reservation-verification = 預約確認程序
purpose-diagnosis-and-treatment = 提供診斷及治療之診療服務
purpose-billing = 診療費請款之院務服務
purpose-payment = 診療費收取之院務服務
purpose-refunds = 診療費退還之院務服務
purpose-medical-fee-statement-delivery = 寄送診療費用單據
purpose-detailed-statement-delivery = 寄送診療費用明細
purpose-certificate-delivery = 寄送證明書
purpose-medicine-dispatch = 寄送藥品
purpose-goods-dispatch = 寄送物品
purpose-result-dispatch = 寄送結果
purpose-referral-information = 為轉診而提供診療資料予其他醫療機構
purpose-return-referral-information = 為轉回原診療機構而提供診療資料予其他醫療機構
purpose-notice-communication = 確保傳達告知事項之溝通管道
purpose-complaint-communication = 確保處理不滿意見之溝通管道
purpose-issue-resolution-communication = 確保解決問題之溝通管道
purpose-online-consultation-response = 回覆線上諮詢
purpose-new-service-information = 提供新服務之資訊
purpose-event-information = 提供活動之資訊
purpose-quality-management-action = 為醫療機構品質管理所為之法律及行政措施
purpose-operation-action = 為醫療機構營運所為之法律及行政措施
purpose-education-analysis-data = 提供教育所需之最少分析資料
purpose-research-analysis-data = 提供研究所需之最少分析資料
purpose-medical-topic-information = 提供醫療相關資訊
purpose-academic-topic-information = 提供學術相關資訊
purpose-institution-information = 提供醫療機構相關資訊
purpose-consultation-reference-material = 作為順利諮詢之參考資料
purpose-treatment-reference-material = 作為順利診療之參考資料
purpose-consumer-information-collection = 依{ -consumers-act }第52條為消費者蒐集資訊

## Website of a clinic

purpose-required-information = 必填資訊
purpose-optional-information = 選填資訊
purpose-treatment-reservation = 透過網站預約診療
purpose-reservation-inquiry = 透過網站查詢預約
purpose-website-membership-service = 透過網站提供會員制服務
purpose-hospital-news-by-email = 以電子郵件通知醫院消息
purpose-disease-information-by-email = 以電子郵件提供疾病資訊
purpose-surveys = 問卷調查
purpose-service-use-statistics-collection = 蒐集服務使用統計

## Cookies

purpose-preferences-and-interests = 掌握喜好及關注領域
purpose-activity-tracking = 追蹤活動軌跡
purpose-targeted-marketing-by-participation-and-visits = 依活動參與程度、造訪頻率及造訪次數進行目標式行銷
purpose-personalized-services-by-participation-and-visits = 依活動參與程度、造訪頻率及造訪次數提供個人化服務
purpose-appropriate-service-provision = 提供適當之服務
purpose-useful-service-provision = 提供有用之服務
purpose-visit-pattern-analysis = 掌握服務之造訪型態
purpose-usage-pattern-analysis = 掌握服務之使用型態
purpose-user-scale-analysis = 掌握使用者規模
purpose-convenient-service-provision = 提供更便利之服務

## Cameras

purpose-patient-safety = 患者安全
purpose-facility-safety = 設施安全
purpose-fire-prevention = 預防火災
purpose-crime-prevention = 預防犯罪

## For today's clinics

purpose-patient-identification = 確認患者身分
purpose-appointment-management = 診療預約之受理、變更、取消
purpose-appointment-reminders = 預約時程通知
purpose-medical-record-keeping = 診療紀錄之製作及保存
purpose-prescription-issuance = 開立處方箋
purpose-outsourced-test-requests = 委託檢驗及確認結果
purpose-health-checkup = 實施健康檢查及通知結果
purpose-health-insurance-claims = 健康保險醫療費用之申報及審查
purpose-health-insurance-claims-review = 健康保險醫療費用之審查
purpose-certificate-issuance = 核發診斷書及證明書
purpose-follow-up-care = 診療後之追蹤照護
purpose-emergency-contact = 緊急情況之聯絡
purpose-statutory-duty = 履行法令上義務
purpose-website-security = 網站之安全營運
purpose-complaint-handling = 受理及處理民眾陳情
purpose-dispute-handling = 爭議之因應及解決
purpose-foreign-patient-consultation = 外國患者諮詢及協調診療時程
purpose-foreign-patient-reporting = 申報招攬外國患者之實績
purpose-interpretation-support = 提供口譯服務
purpose-visa-support = 協助簽證核發
purpose-accommodation-and-transport-support = 住宿及交通支援
purpose-tax-document-provision = 提供稅務相關資料
purpose-year-end-tax-data-verification = 確認韓國年末稅務結算所需之醫療費用資料
purpose-service-fee-payment = 服務費之付款
purpose-service-fee-refund = 服務費之退款
purpose-duplicate-registration-prevention = 防止重複加入
purpose-abuse-prevention = 防止不當使用
purpose-service-improvement = 改善服務
purpose-service-use-analysis = 服務使用分析
purpose-promotional-information = 提供宣傳資訊
purpose-facility-security = 設施保全
purpose-parking-management = 停車管理
purpose-academic-research = 學術研究
purpose-scientific-research = 科學研究
purpose-statistics-preparation = 製作統計
purpose-recruitment = 辦理徵才程序

# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = 網站
method-written-form = 書面表格
method-fax = 傳真
method-phone = 電話
method-email = 電子郵件
method-consultation-board = 諮詢留言板
method-reservation-board = 預約留言板
method-basic-information-entry = 輸入基本資料
method-plain-language-form-for-children = 以兒童易於理解之淺白文字撰寫之另設表格
method-method-in-this-policy = 本個人資料處理政策所定之方法

## For today's clinics

method-reception = 現場掛號
method-kiosk = 自助報到機
method-mobile-app = 行動應用程式
method-text-message = 簡訊
method-kakaotalk = KakaoTalk
method-messenger = 通訊軟體諮詢
method-medical-interview = 診療中問診
method-from-other-medical-institutions = 其他醫療機構之轉診
method-from-facilitators = 由外國患者招攬業者提供
method-automatic-generation = 使用服務過程中自動產生
method-camera-recording = 影像資料處理設備之攝錄
method-legal-representative-signature = 法定代理人簽名之同意書
method-legal-representative-mobile-phone-verification = 法定代理人之行動電話身分驗證
method-legal-representative-phone-confirmation = 以電話向法定代理人確認
method-legal-representative-email-consent = 法定代理人之電子郵件回覆

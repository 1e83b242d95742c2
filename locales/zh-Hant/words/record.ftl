# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = 患者名冊
record-medical-chart = 診療紀錄簿
record-prescription = 處方箋
record-surgery-record = 手術紀錄
record-test-record = 檢查內容及檢查所見紀錄
record-radiograph = 放射線照片（含影像資料）及其判讀報告
record-nursing-record = 護理紀錄簿
record-midwifery-record = 助產紀錄簿
record-certificate-copy = 診斷書等之副本
record-home-nursing-record = 居家護理紀錄
record-insurance-claim = 申報健康保險醫療費用之文件
record-dispensing-record = 調劑紀錄簿
record-narcotics-record = 麻藥類經手紀錄
record-operating-room-footage = 手術室 CCTV 影像資料

## Electronic commerce
record-advertising = 標示、廣告之紀錄
record-contract = 契約或撤回要約等之紀錄
record-payment = 價金支付及財貨等供給之紀錄
record-dispute = 消費者不滿意見或爭議處理之紀錄

## Communications, credit, finance, location
record-visit-record = 造訪之紀錄
record-access-log-telecom = 電腦通訊、網際網路日誌紀錄資料及連線位置追蹤資料
record-call-data = 電信通訊日期及時間等通訊事實確認資料
record-credit-information = 信用資訊之蒐集、處理及利用等之紀錄
record-electronic-financial-transaction = 電子金融交易之紀錄
record-location-use = 位置資訊利用、提供事實之確認資料

## Taxes, business, labor
record-tax-books = 國稅相關帳簿及憑證
record-local-tax-books = 地方稅相關帳簿及憑證
record-commercial-books = 商業帳簿及營業上重要文件
record-commercial-slips = 傳票
record-employment-documents = 勞動契約之文件

## Personal information protection
record-identity-verification = 身分驗證之紀錄
record-cctv-footage = 個人影像資料
record-pseudonymized-processing = 假名化資料處理紀錄
record-system-access-log = 個人資料處理系統存取紀錄
record-dormant-account = 1年間未使用服務之使用者個人資料

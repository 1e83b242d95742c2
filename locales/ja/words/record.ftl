# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = 患者名簿
record-medical-chart = 診療記録簿
record-prescription = 処方箋
record-surgery-record = 手術記録
record-test-record = 検査内容及び検査所見の記録
record-radiograph = 放射線写真（映像物を含む）及びその所見書
record-nursing-record = 看護記録簿
record-midwifery-record = 助産記録簿
record-certificate-copy = 診断書等の副本
record-home-nursing-record = 家庭看護の記録
record-insurance-claim = 療養給付費用の請求に関する書類
record-dispensing-record = 調剤記録簿
record-narcotics-record = 麻薬類の取扱記録
record-operating-room-footage = 手術室の監視カメラ（CCTV）の映像情報

## Electronic commerce
record-advertising = 表示・広告に関する記録
record-contract = 契約又は申込みの撤回等に関する記録
record-payment = 代金の決済及び財貨等の供給に関する記録
record-dispute = 消費者の不満又は紛争の処理に関する記録

## Communications, credit, finance, location
record-visit-record = 訪問に関する記録
record-access-log-telecom = コンピューター通信・インターネットのログ記録資料及び接続地の追跡資料
record-call-data = 電気通信日時等の通信事実確認資料
record-credit-information = 信用情報の収集・処理及び利用等に関する記録
record-electronic-financial-transaction = 電子金融取引に関する記録
record-location-use = 位置情報の利用・提供事実の確認資料

## Taxes, business, labor
record-tax-books = 国税関連の帳簿及び証拠書類
record-local-tax-books = 地方税関連の帳簿及び証拠書類
record-commercial-books = 商業帳簿及び営業に関する重要書類
record-commercial-slips = 伝票
record-employment-documents = 労働契約に関する書類

## Personal information protection
record-identity-verification = 本人確認に関する記録
record-cctv-footage = 個人映像情報
record-pseudonymized-processing = 仮名情報の処理記録
record-system-access-log = 個人情報処理システムの接続記録
record-dormant-account = 1年間利用していない利用者の個人情報

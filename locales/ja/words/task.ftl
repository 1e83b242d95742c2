# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = 検査業務
task-checkup-system-maintenance-and-support = 健康診断システムの保守及び支援
task-questionnaire-scan-input-system = 問診票のスキャン自動入力システム
task-system-maintenance = システムの保守
task-checkup-image-and-record-system-maintenance = 健康診断の画像及び記録システムの保守
task-security-system = セキュリティシステム
task-cctv-and-fingerprint-system = 監視カメラ（CCTV）及び指紋認証システム
task-questionnaire-and-medication-log-shipping = 問診票及び服薬日誌の配送
task-checkup-result-shipping = 健康診断の結果の配送
task-website-server-management-and-maintenance = ホームページのサーバーの管理及び保守
task-server-hosting = サーバーホスティング

## For today's clinics

task-hosting = ホームページのホスティング
task-cloud-storage = クラウドサーバーの運用及び保管
task-it-maintenance = 情報システムの保守
task-electronic-medical-record-system = 電子カルテシステムの運用及び保守
task-medical-image-system = 医用画像システムの運用及び保守
task-reservation-system = 予約システムの運用
task-courier = 宅配便の配送
task-cctv-operation = 映像情報処理機器の設置及び管理
task-messaging = ショートメッセージ（SMS）及びカカオトークの通知メッセージの発送
task-email-sending = 電子メールの発送
task-payment-processing = 決済の処理
task-identity-verification = 本人確認
task-interpretation = 通訳
task-translation = 翻訳
task-call-center = 相談電話の運営
task-online-consultation-operation = オンライン相談の運営
task-promotion = 宣伝及びマーケティングの代行
task-survey = アンケート調査
task-document-destruction = 文書の破棄
task-pickup-and-transport = 送迎及び移動の支援
task-accommodation-reservation = 宿泊先の予約
task-tax-and-accounting = 税務及び会計
task-generative-ai-consultation = 生成AIによる相談サービスの運営

# Where on the website personal information is entered. Nouns.

form-membership-registration = 会員登録
form-real-time-consultation = リアルタイム相談
form-online-reservation = オンライン予約
form-online-consultation = オンライン相談
form-free-estimate = 無料見積り
form-self-diagnosis = セルフチェック

## For today's clinics

form-inquiry = お問い合わせ
form-survey = アンケート調査
form-event-application = イベントの申込み
form-payment = 決済
form-review = 利用者レビュー
form-certificate-request = 各種証明書の申請
form-job-application = 採用への応募

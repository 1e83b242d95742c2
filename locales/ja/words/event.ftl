# The event that ends or starts a period: before まで ("until") and から ("from").

event-purpose-achieved = 収集・利用目的の達成時
event-service-provision-ends = サービスの提供に必要な期間の終了時
event-service-completion = サービスの完了時
event-membership-withdrawal-or-expulsion = 会員の退会時又は除名時
event-last-login = 最後にログインした日
event-survey-or-event-ends = アンケート調査又はイベントの終了時
event-entrustment-contract-ends = 委託契約の終了時

## For today's clinics

event-membership-ends = 会員の退会時
event-consent-withdrawn = 同意の撤回時
event-consented-period-ends = 同意した期間の満了時
event-contract-ends = 契約の終了時
event-collection = 収集した日
event-recording = 撮影した日
event-record-created = 記録を作成した日
event-last-visit = 最後の来院日
event-treatment-ends = 診療の終了時
event-reservation-completed = 予約診療日
event-consultation-completed = 相談の完了時
event-reply-completed = 回答の完了時
event-inquiry-answered = お問い合わせに回答した日
event-payment-completed = 決済の完了時
event-dispute-resolved = 紛争の解決時
event-complaint-closed = 苦情・要望の処理を終えた日
event-pseudonymization = 仮名処理した日
event-investigation-ends = 捜査又は調査の終了時
event-recruitment-ends = 採用手続の終了時
event-destruction = 破棄した日

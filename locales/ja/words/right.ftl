# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = 閲覧
right-correction = 訂正
right-erasure = 削除
right-suspension = 処理停止
right-consent-withdrawal = 同意の撤回
right-membership-withdrawal = 会員の退会
right-storage-confirmation = 個人情報の登録・保管の有無の確認
right-destruction-request = 個人情報の永久的な破棄

## For today's clinics

right-portability = 個人情報の伝送
right-automated-decision-refusal = 自動化された決定の拒否
right-automated-decision-explanation = 自動化された決定についての説明

## For data subjects in the European Union
right-restriction = 処理の制限
right-objection = 処理に対する異議

# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = 閱覽
right-correction = 更正
right-erasure = 刪除
right-suspension = 停止處理
right-consent-withdrawal = 撤回同意
right-membership-withdrawal = 會員退會
right-storage-confirmation = 確認個人資料是否登錄或保管
right-destruction-request = 永久銷毀個人資料

## For today's clinics

right-portability = 傳送個人資料
right-automated-decision-refusal = 拒絕自動化決定
right-automated-decision-explanation = 說明自動化決定

## For data subjects in the European Union

right-restriction = 限制處理
right-objection = 反對處理

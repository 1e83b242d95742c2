# Rights of data subjects and legal representatives. Nouns in the nominative that can be requested or exercised.

right-access = доступ
right-correction = исправление
right-erasure = удаление
right-suspension = приостановка обработки
right-consent-withdrawal = отзыв согласия
right-membership-withdrawal = отмена регистрации
right-storage-confirmation = подтверждение регистрации и хранения персональных данных
right-destruction-request = безвозвратное уничтожение персональных данных

## For today's clinics

right-portability = перенос персональных данных
right-automated-decision-refusal = отказ от автоматизированных решений
right-automated-decision-explanation = разъяснение автоматизированных решений

## For data subjects in the European Union
right-restriction = ограничение обработки
right-objection = возражение против обработки

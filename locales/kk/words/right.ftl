# Rights of data subjects and legal representatives. Nouns in the nominative that can be requested or exercised.

right-access = қол жеткізу
right-correction = түзету
right-erasure = өшіру
right-suspension = өңдеуді тоқтата тұру
right-consent-withdrawal = келісімді қайтарып алу
right-membership-withdrawal = тіркеуден шығу
right-storage-confirmation = дербес деректердің тіркелгенін және сақталатынын растау
right-destruction-request = дербес деректерді біржола жою

## For today's clinics

right-portability = дербес деректерді тасымалдау
right-automated-decision-refusal = автоматтандырылған шешімдерден бас тарту
right-automated-decision-explanation = автоматтандырылған шешімдерді түсіндіру

## For data subjects in the European Union
right-restriction = өңдеуді шектеу
right-objection = өңдеуге қарсылық білдіру

# The event that ends or starts a period. Every value is a PARTICIPLE clause (-ған, -ген, -қан, -кен, -атын, -етін) that qualifies "күн" (day), because it stands before
# "күнге дейін" ("until") and "күннен бастап" ("from, after"): "келісім қайтарып алынған күнге дейін".

event-purpose-achieved = жинау және пайдалану мақсатына қол жеткізілген
event-service-provision-ends = қызмет көрсетуге қажетті мерзім аяқталған
event-service-completion = қызмет көрсету аяқталған
event-membership-withdrawal-or-expulsion = пайдаланушы тіркеуден шыққан немесе шығарылған
event-last-login = сайтқа соңғы рет кірген
event-survey-or-event-ends = сауалнама немесе акция аяқталған
event-entrustment-contract-ends = өңдеуді тапсыру шарты аяқталған

## For today's clinics

event-membership-ends = пайдаланушы тіркеуден шыққан
event-consent-withdrawn = келісім қайтарып алынған
event-consented-period-ends = келісім берілген мерзім аяқталған
event-contract-ends = шарт аяқталған
event-collection = деректер жиналған
event-recording = бейнеге түсірілген
event-record-created = жазба жасалған
event-last-visit = соңғы рет келген
event-treatment-ends = емдеу аяқталған
event-reservation-completed = жазылу бойынша қабылдау өткен
event-consultation-completed = кеңес беру аяқталған
event-reply-completed = жауап жіберілген
event-inquiry-answered = сұрау салуға жауап берілген
event-payment-completed = төлем аяқталған
event-dispute-resolved = дау шешілген
event-complaint-closed = шағымды қарау аяқталған
event-pseudonymization = псевдонимдендіру жүргізілген
event-investigation-ends = тергеу немесе тексеру аяқталған
event-recruitment-ends = жұмысқа қабылдау рәсімі аяқталған
event-destruction = деректер жойылған

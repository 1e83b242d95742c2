# The title of a Privacy Policy, and how sentences call the controller: a noun in the nominative singular with a capital letter.
# Sentences keep it as the subject of a verb or a participle, so that it needs no case ending.

policy = Дербес деректерді өңдеу саясаты
    .title = { $name }: дербес деректерді өңдеу саясаты
controller-medical-institution = Аурухана
controller-facilitator = Компания
controller-public-body = Мекеме
controller-company = Компания
controller-kind-medical-institution = медициналық мекеме
controller-kind-facilitator = шетелдік пациенттерді тартатын ұйым
controller-kind-public-body = мемлекеттік мекеме
controller-kind-company = компания

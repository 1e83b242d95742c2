# The title of a Privacy Policy, and how sentences call the controller: a noun in the nominative singular, of any gender, with a capital
# letter. Sentences keep it as the subject of a verb in the present tense, after a colon or in brackets.

policy = Политика обработки персональных данных
    .title = { $name }: политика обработки персональных данных
controller-medical-institution = Больница
controller-facilitator = Компания
controller-public-body = Учреждение
controller-company = Компания
controller-kind-medical-institution = медицинское учреждение
controller-kind-facilitator = организация по привлечению иностранных пациентов
controller-kind-public-body = публичное учреждение
controller-kind-company = компания

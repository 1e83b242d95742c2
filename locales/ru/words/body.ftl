# Names of bodies for remedies, all of the Republic of Korea. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = Комитет Республики Корея по урегулированию споров о персональных данных
body-infringement-report-center = Центр Республики Корея по приёму сообщений о нарушениях в сфере персональных данных
body-police-cybercrime = Национальное полицейское агентство Республики Корея (система приёма сообщений о киберпреступлениях)
body-appeals-commission = Центральная комиссия Республики Корея по административным жалобам
body-pipc = Комиссия Республики Корея по защите персональных данных
body-eraser-service = Служба «Ластик» Республики Корея

## Gone, and old contacts
body-prosecutors-cybercrime = Отдел расследования киберпреступлений Верховной прокуратуры Республики Корея
body-prosecutors-internet-crime = Центр расследования интернет-преступлений Верховной прокуратуры Республики Корея
body-police-cyber-terror = Центр противодействия кибертерроризму Национального полицейского агентства Республики Корея
body-police-cyber-bureau = Управление кибербезопасности Национального полицейского агентства Республики Корея
body-police-ecrm-cyber = Национальное полицейское агентство Республики Корея (система приёма сообщений о киберпреступлениях)
body-mark-certification-committee = Комитет Республики Корея по сертификации знака защиты информации
body-dispute-mediation-committee-1336 = Комитет Республики Корея по урегулированию споров о персональных данных
body-dispute-mediation-committee-kopico-or-kr = Комитет Республики Корея по урегулированию споров о персональных данных
body-korea-information-security-agency = Корейское агентство информационной безопасности

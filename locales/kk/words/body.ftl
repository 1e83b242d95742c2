# Names of bodies for remedies, all of the Republic of Korea. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = Корея Республикасының Дербес деректер жөніндегі дауларды реттеу комитеті
body-infringement-report-center = Корея Республикасының Дербес деректер саласындағы бұзушылықтар туралы хабарламаларды қабылдау орталығы
body-police-cybercrime = Корея Республикасының Ұлттық полиция агенттігі (киберқылмыс туралы хабарламаларды қабылдау жүйесі)
body-appeals-commission = Корея Республикасының Әкімшілік шағымдар жөніндегі орталық комиссиясы
body-pipc = Корея Республикасының Дербес деректерді қорғау комиссиясы
body-eraser-service = Корея Республикасының «Өшіргіш» қызметі

## Gone, and old contacts
body-prosecutors-cybercrime = Корея Республикасы Жоғарғы прокуратурасының Киберқылмысты тергеу бөлімі
body-prosecutors-internet-crime = Корея Республикасы Жоғарғы прокуратурасының Интернет-қылмысты тергеу орталығы
body-police-cyber-terror = Корея Республикасы Ұлттық полиция агенттігінің Кибертерроризмге қарсы әрекет ету орталығы
body-police-cyber-bureau = Корея Республикасы Ұлттық полиция агенттігінің Киберқауіпсіздік бюросы
body-police-ecrm-cyber = Корея Республикасының Ұлттық полиция агенттігі (киберқылмыс туралы хабарламаларды қабылдау жүйесі)
body-mark-certification-committee = Корея Республикасының Ақпаратты қорғау белгісін сертификаттау комитеті
body-dispute-mediation-committee-1336 = Корея Республикасының Дербес деректер жөніндегі дауларды реттеу комитеті
body-dispute-mediation-committee-kopico-or-kr = Корея Республикасының Дербес деректер жөніндегі дауларды реттеу комитеті
body-korea-information-security-agency = Кореяның Ақпараттық қауіпсіздік агенттігі

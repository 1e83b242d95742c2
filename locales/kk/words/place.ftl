# Places of cameras. Nouns.

place-lobby = вестибюль
place-corridor = дәліздер

## For today's clinics

place-entrance = кіреберіс
place-reception = тіркеу орны
place-waiting-room = күту залы
place-stairs = баспалдақ
place-elevator = лифт
place-parking-lot = автотұрақ
place-exterior = ғимараттың сырты
place-emergency-exit = апаттық шығу есігі
place-records-room = мұрағат
place-server-room = серверлік бөлме
place-dispensary = дәрі дайындау бөлмесі
place-operating-room = операция бөлмесі

# Places of cameras. Nouns.

place-lobby = вестибюль
place-corridor = коридоры

## For today's clinics

place-entrance = вход
place-reception = регистратура
place-waiting-room = зал ожидания
place-stairs = лестницы
place-elevator = лифт
place-parking-lot = парковка
place-exterior = территория у здания
place-emergency-exit = аварийный выход
place-records-room = архив
place-server-room = серверная
place-dispensary = помещение приготовления лекарств
place-operating-room = операционная

# Places of cameras. Nouns.

place-lobby = лобби
place-corridor = хонгил

## For today's clinics

place-entrance = орц, гарц
place-reception = хүлээн авах хэсэг
place-waiting-room = хүлээлгийн өрөө
place-stairs = шат
place-elevator = цахилгаан шат
place-parking-lot = авто зогсоол
place-exterior = барилгын гадна тал
place-emergency-exit = аваарын гарц
place-records-room = баримтын өрөө
place-server-room = серверийн өрөө
place-dispensary = эм бэлтгэх өрөө
place-operating-room = мэс заслын өрөө

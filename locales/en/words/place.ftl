# Places of cameras. Nouns.

place-lobby = lobby
place-corridor = corridors

## For today's clinics

place-entrance = entrance
place-reception = reception desk
place-waiting-room = waiting room
place-stairs = stairs
place-elevator = elevator
place-parking-lot = parking lot
place-exterior = exterior of the building
place-emergency-exit = emergency exit
place-records-room = records room
place-server-room = server room
place-dispensary = dispensary
place-operating-room = operating room

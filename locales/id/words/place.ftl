# Places of cameras. Nouns.

place-lobby = lobi
place-corridor = koridor

## For today's clinics

place-entrance = pintu masuk dan keluar
place-reception = loket pendaftaran
place-waiting-room = ruang tunggu
place-stairs = tangga
place-elevator = lift
place-parking-lot = tempat parkir
place-exterior = bagian luar gedung
place-emergency-exit = pintu darurat
place-records-room = ruang penyimpanan berkas
place-server-room = ruang server
place-dispensary = ruang penyiapan obat
place-operating-room = ruang operasi

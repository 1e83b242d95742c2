# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = penghapusan dengan cara teknis yang membuat catatan tidak dapat direproduksi
destruction-unrecoverable-deletion = penghapusan dengan cara teknis yang tidak memungkinkan pemulihan
destruction-shredding = penghancuran dengan mesin penghancur kertas
destruction-incineration = pembakaran

## For today's clinics

destruction-permanent-deletion = penghapusan permanen sehingga tidak dapat dipulihkan atau direproduksi
destruction-overwriting = penghapusan menyeluruh dengan penimpaan data
destruction-degaussing = pemusnahan media penyimpanan dengan medan magnet
destruction-physical-destruction-of-media = penghancuran fisik media penyimpanan
destruction-masking = penutupan atau pelubangan bagian yang bersangkutan

# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = akses
right-correction = perbaikan
right-erasure = penghapusan
right-suspension = penghentian pemrosesan
right-consent-withdrawal = penarikan persetujuan
right-membership-withdrawal = pengunduran diri dari keanggotaan
right-storage-confirmation = konfirmasi apakah informasi pribadi didaftarkan atau disimpan
right-destruction-request = pemusnahan permanen informasi pribadi

## For today's clinics

right-portability = transmisi informasi pribadi
right-automated-decision-refusal = penolakan atas keputusan otomatis
right-automated-decision-explanation = penjelasan atas keputusan otomatis

## For data subjects in the European Union

right-restriction = pembatasan pemrosesan
right-objection = keberatan terhadap pemrosesan

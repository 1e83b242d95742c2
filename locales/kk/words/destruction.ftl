# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = жазбаларды қайта жаңғыртуға мүмкіндік бермейтін техникалық тәсілмен өшіру
destruction-unrecoverable-deletion = қалпына келтіруге мүмкіндік бермейтін техникалық тәсілмен өшіру
destruction-shredding = ұсақтағышпен ұсақтау
destruction-incineration = өртеу

## For today's clinics

destruction-permanent-deletion = қалпына келтіруге немесе қайта жаңғыртуға болмайтындай етіп біржола өшіру
destruction-overwriting = үстінен жазу арқылы толық өшіру
destruction-degaussing = деректер тасығышты магнит өрісімен жою
destruction-physical-destruction-of-media = деректер тасығышты физикалық бұзу
destruction-masking = тиісті бөлігін бүркемелеу немесе тесіп алып тастау

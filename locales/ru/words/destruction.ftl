# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = удаление техническим способом без возможности воспроизведения записей
destruction-unrecoverable-deletion = удаление техническим способом без возможности восстановления
destruction-shredding = измельчение в шредере
destruction-incineration = сжигание

## For today's clinics

destruction-permanent-deletion = безвозвратное удаление без возможности восстановления или воспроизведения
destruction-overwriting = полное удаление путём перезаписи
destruction-degaussing = уничтожение носителя магнитным полем
destruction-physical-destruction-of-media = физическое разрушение носителя
destruction-masking = закрашивание или вырезание соответствующей части

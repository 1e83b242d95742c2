# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = deletion by a technical method that does not allow the records to be reproduced
destruction-unrecoverable-deletion = deletion by a technical method that does not allow recovery
destruction-shredding = shredding
destruction-incineration = incineration

## For today's clinics

destruction-permanent-deletion = permanent deletion that does not allow recovery or reproduction
destruction-overwriting = complete deletion by overwriting
destruction-degaussing = degaussing of the storage medium
destruction-physical-destruction-of-media = physical destruction of the storage medium
destruction-masking = masking or punching out of the part concerned

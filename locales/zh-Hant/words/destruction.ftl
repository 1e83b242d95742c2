# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = 以無法重現紀錄之技術方法刪除
destruction-unrecoverable-deletion = 以無法復原之技術方法刪除
destruction-shredding = 以碎紙機粉碎
destruction-incineration = 焚毀

## For today's clinics

destruction-permanent-deletion = 永久刪除，使其無法復原或重現
destruction-overwriting = 以覆寫方式完全刪除
destruction-degaussing = 以磁場銷毀儲存媒體
destruction-physical-destruction-of-media = 以物理方式破壞儲存媒體
destruction-masking = 遮蔽該部分或打孔

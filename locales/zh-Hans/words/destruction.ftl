# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = 以无法再现记录的技术方法删除
destruction-unrecoverable-deletion = 以无法复原的技术方法删除
destruction-shredding = 用碎纸机粉碎
destruction-incineration = 焚烧

## For today's clinics

destruction-permanent-deletion = 以无法恢复或再现的方式永久删除
destruction-overwriting = 以覆写方式彻底删除
destruction-degaussing = 利用磁场销毁存储介质
destruction-physical-destruction-of-media = 对存储介质的物理破坏
destruction-masking = 对相应部分进行遮盖或打孔

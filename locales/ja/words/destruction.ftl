# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = 記録を再生できない技術的方法による削除
destruction-unrecoverable-deletion = 復元できない技術的方法による削除
destruction-shredding = シュレッダーによる裁断
destruction-incineration = 焼却

## For today's clinics

destruction-permanent-deletion = 復旧又は再生ができない永久的な削除
destruction-overwriting = 上書きによる完全削除
destruction-degaussing = 磁場を利用した記憶媒体の破棄
destruction-physical-destruction-of-media = 記憶媒体の物理的破壊
destruction-masking = 該当部分のマスキング又は穴あけ

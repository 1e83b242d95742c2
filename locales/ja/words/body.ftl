# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time. The country stands in each name.

## Current
body-dispute-mediation-committee = 韓国個人情報紛争調停委員会
body-infringement-report-center = 韓国個人情報侵害申告センター
body-police-cybercrime = 韓国警察庁（サイバー犯罪申告システム）
body-appeals-commission = 韓国中央行政審判委員会
body-pipc = 韓国個人情報保護委員会
body-eraser-service = 韓国「消しゴムサービス」

## Gone, and old contacts
body-prosecutors-cybercrime = 韓国大検察庁サイバー捜査課
body-prosecutors-internet-crime = 韓国大検察庁インターネット犯罪捜査センター
body-police-cyber-terror = 韓国警察庁サイバーテロ対応センター
body-police-cyber-bureau = 韓国警察庁サイバー安全局
body-police-ecrm-cyber = 韓国警察庁（サイバー犯罪申告システム）
body-mark-certification-committee = 韓国情報保護マーク認証委員会
body-dispute-mediation-committee-1336 = 韓国個人情報紛争調停委員会
body-dispute-mediation-committee-kopico-or-kr = 韓国個人情報紛争調停委員会
body-korea-information-security-agency = 韓国情報保護振興院

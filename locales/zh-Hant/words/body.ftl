# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time. All are Korean and say so.

## Current
body-dispute-mediation-committee = 韓國個人資料爭議調解委員會
body-infringement-report-center = 韓國個人資料侵害通報中心
body-police-cybercrime = 韓國警察廳（網路犯罪通報系統）
body-appeals-commission = 韓國中央行政審判委員會
body-pipc = 韓國個人資料保護委員會
body-eraser-service = 韓國「橡皮擦」（Jiugae）服務

## Gone, and old contacts
body-prosecutors-cybercrime = 韓國大檢察廳網路偵查課
body-prosecutors-internet-crime = 韓國大檢察廳網際網路犯罪偵查中心
body-police-cyber-terror = 韓國警察廳網路恐怖攻擊因應中心
body-police-cyber-bureau = 韓國警察廳網路安全局
body-police-ecrm-cyber = 韓國警察廳（網路犯罪通報系統）
body-mark-certification-committee = 韓國資訊保護標章認證委員會
body-dispute-mediation-committee-1336 = 韓國個人資料爭議調解委員會
body-dispute-mediation-committee-kopico-or-kr = 韓國個人資料爭議調解委員會
body-korea-information-security-agency = 韓國資訊保護振興院

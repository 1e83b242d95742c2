# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time. The country stands in each name.

## Current
body-dispute-mediation-committee = 韩国个人信息纠纷调解委员会
body-infringement-report-center = 韩国个人信息侵害举报中心
body-police-cybercrime = 韩国警察厅（网络犯罪举报系统）
body-appeals-commission = 韩国中央行政审判委员会
body-pipc = 韩国个人信息保护委员会
body-eraser-service = 韩国“橡皮擦服务”

## Gone, and old contacts
body-prosecutors-cybercrime = 韩国大检察厅网络侦查科
body-prosecutors-internet-crime = 韩国大检察厅互联网犯罪侦查中心
body-police-cyber-terror = 韩国警察厅网络恐怖应对中心
body-police-cyber-bureau = 韩国警察厅网络安全局
body-police-ecrm-cyber = 韩国警察厅（网络犯罪举报系统）
body-mark-certification-committee = 韩国信息保护标志认证委员会
body-dispute-mediation-committee-1336 = 韩国个人信息纠纷调解委员会
body-dispute-mediation-committee-kopico-or-kr = 韩国个人信息纠纷调解委员会
body-korea-information-security-agency = 韩国信息保护振兴院

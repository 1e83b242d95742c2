# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time. All are Korean and say so.

## Current
body-dispute-mediation-committee = Ủy ban Hòa giải tranh chấp thông tin cá nhân Hàn Quốc
body-infringement-report-center = Trung tâm Trình báo xâm phạm thông tin cá nhân Hàn Quốc
body-police-cybercrime = Cơ quan Cảnh sát Quốc gia Hàn Quốc (Hệ thống trình báo tội phạm mạng)
body-appeals-commission = Ủy ban Phán quyết hành chính Trung ương Hàn Quốc
body-pipc = Ủy ban Bảo vệ thông tin cá nhân Hàn Quốc
body-eraser-service = Dịch vụ “Cục tẩy” (Jiugae) của Hàn Quốc

## Gone, and old contacts
body-prosecutors-cybercrime = Phòng Điều tra tội phạm mạng, Viện Kiểm sát Tối cao Hàn Quốc
body-prosecutors-internet-crime = Trung tâm Điều tra tội phạm Internet, Viện Kiểm sát Tối cao Hàn Quốc
body-police-cyber-terror = Trung tâm Ứng phó khủng bố mạng, Cơ quan Cảnh sát Quốc gia Hàn Quốc
body-police-cyber-bureau = Cục An toàn mạng, Cơ quan Cảnh sát Quốc gia Hàn Quốc
body-police-ecrm-cyber = Cơ quan Cảnh sát Quốc gia Hàn Quốc (Hệ thống trình báo tội phạm mạng)
body-mark-certification-committee = Ủy ban Chứng nhận dấu bảo vệ thông tin Hàn Quốc
body-dispute-mediation-committee-1336 = Ủy ban Hòa giải tranh chấp thông tin cá nhân Hàn Quốc
body-dispute-mediation-committee-kopico-or-kr = Ủy ban Hòa giải tranh chấp thông tin cá nhân Hàn Quốc
body-korea-information-security-agency = Viện Xúc tiến bảo vệ thông tin Hàn Quốc

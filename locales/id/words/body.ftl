# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = Komite Mediasi Sengketa Informasi Pribadi Korea
body-infringement-report-center = Pusat Pelaporan Pelanggaran Informasi Pribadi Korea
body-police-cybercrime = Badan Kepolisian Nasional Korea (sistem pelaporan kejahatan siber)
body-appeals-commission = Komisi Pusat Banding Administratif Korea
body-pipc = Komisi Perlindungan Informasi Pribadi Korea
body-eraser-service = Layanan Penghapus (Eraser Service) Korea

## Gone, and old contacts
body-prosecutors-cybercrime = Divisi Penyidikan Kejahatan Siber pada Kejaksaan Agung Korea
body-prosecutors-internet-crime = Pusat Penyidikan Kejahatan Internet pada Kejaksaan Agung Korea
body-police-cyber-terror = Pusat Penanggulangan Teror Siber pada Badan Kepolisian Nasional Korea
body-police-cyber-bureau = Biro Keamanan Siber pada Badan Kepolisian Nasional Korea
body-police-ecrm-cyber = Badan Kepolisian Nasional Korea (sistem pelaporan kejahatan siber)
body-mark-certification-committee = Komite Sertifikasi Tanda Perlindungan Informasi Korea
body-dispute-mediation-committee-1336 = Komite Mediasi Sengketa Informasi Pribadi Korea
body-dispute-mediation-committee-kopico-or-kr = Komite Mediasi Sengketa Informasi Pribadi Korea
body-korea-information-security-agency = Badan Keamanan Informasi Korea

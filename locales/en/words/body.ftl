# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = Personal Information Dispute Mediation Committee
body-infringement-report-center = Personal Information Infringement Report Center
body-police-cybercrime = Korean National Police Agency (cybercrime report system)
body-appeals-commission = Central Administrative Appeals Commission
body-pipc = Personal Information Protection Commission
body-eraser-service = Eraser Service

## Gone, and old contacts
body-prosecutors-cybercrime = Cybercrime Investigation Division, Supreme Prosecutors' Office
body-prosecutors-internet-crime = Internet Crime Investigation Center, Supreme Prosecutors' Office
body-police-cyber-terror = Cyber Terror Response Center, Korean National Police Agency
body-police-cyber-bureau = Cyber Bureau, Korean National Police Agency
body-police-ecrm-cyber = Korean National Police Agency (cybercrime report system)
body-mark-certification-committee = Information Protection Mark Certification Committee
body-dispute-mediation-committee-1336 = Personal Information Dispute Mediation Committee
body-dispute-mediation-committee-kopico-or-kr = Personal Information Dispute Mediation Committee
body-korea-information-security-agency = Korea Information Security Agency

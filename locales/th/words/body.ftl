# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = คณะกรรมการไกล่เกลี่ยข้อพิพาทด้านข้อมูลส่วนบุคคลของเกาหลี
body-infringement-report-center = ศูนย์รับแจ้งการละเมิดข้อมูลส่วนบุคคลของเกาหลี
body-police-cybercrime = สำนักงานตำรวจแห่งชาติเกาหลี (ระบบรับแจ้งอาชญากรรมไซเบอร์)
body-appeals-commission = คณะกรรมการวินิจฉัยอุทธรณ์ทางปกครองกลางของเกาหลี
body-pipc = คณะกรรมการคุ้มครองข้อมูลส่วนบุคคลของเกาหลี
body-eraser-service = บริการยางลบ (Eraser Service) ของเกาหลี

## Gone, and old contacts
body-prosecutors-cybercrime = กองสืบสวนอาชญากรรมไซเบอร์ของสำนักงานอัยการสูงสุดเกาหลี
body-prosecutors-internet-crime = ศูนย์สืบสวนอาชญากรรมทางอินเทอร์เน็ตของสำนักงานอัยการสูงสุดเกาหลี
body-police-cyber-terror = ศูนย์รับมือการก่อการร้ายทางไซเบอร์ของสำนักงานตำรวจแห่งชาติเกาหลี
body-police-cyber-bureau = สำนักความปลอดภัยไซเบอร์ของสำนักงานตำรวจแห่งชาติเกาหลี
body-police-ecrm-cyber = สำนักงานตำรวจแห่งชาติเกาหลี (ระบบรับแจ้งอาชญากรรมไซเบอร์)
body-mark-certification-committee = คณะกรรมการรับรองเครื่องหมายการคุ้มครองข้อมูลของเกาหลี
body-dispute-mediation-committee-1336 = คณะกรรมการไกล่เกลี่ยข้อพิพาทด้านข้อมูลส่วนบุคคลของเกาหลี
body-dispute-mediation-committee-kopico-or-kr = คณะกรรมการไกล่เกลี่ยข้อพิพาทด้านข้อมูลส่วนบุคคลของเกาหลี
body-korea-information-security-agency = สำนักงานส่งเสริมการคุ้มครองข้อมูลแห่งเกาหลี

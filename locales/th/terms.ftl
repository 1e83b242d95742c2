# Terms used in the sentences and words of this language: full names of Korean laws that sentences cite, so that each stands in one place.

-pipa = พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคลของเกาหลี
-medical-service-act = พระราชบัญญัติการแพทย์ของเกาหลี
-commercial-act = ประมวลกฎหมายพาณิชย์ของเกาหลี
-consumer-act = พระราชบัญญัติพื้นฐานว่าด้วยผู้บริโภคของเกาหลี
-method-notification = ประกาศว่าด้วยวิธีการประมวลผลข้อมูลส่วนบุคคลของเกาหลี
-act-foreign-patients = พระราชบัญญัติสนับสนุนการขยายบริการทางการแพทย์สู่ต่างประเทศและการดึงดูดผู้ป่วยชาวต่างชาติของเกาหลี
-act-electronic-commerce = พระราชบัญญัติคุ้มครองผู้บริโภคในการพาณิชย์อิเล็กทรอนิกส์และธุรกรรมอื่นของเกาหลี
-act-network = พระราชบัญญัติส่งเสริมการใช้เครือข่ายสารสนเทศและการสื่อสารและการคุ้มครองข้อมูลของเกาหลี
-decree-of = กฤษฎีกาบังคับใช้
-rule-of = กฎกระทรวงบังคับใช้

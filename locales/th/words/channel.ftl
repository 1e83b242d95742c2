# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = หนังสือ
channel-phone = โทรศัพท์
channel-email = อีเมล
channel-fax = โทรสาร
channel-visit = การเข้าติดต่อด้วยตนเอง
channel-other-than-visit = วิธีอื่นที่ไม่ใช่การเข้าติดต่อด้วยตนเอง
channel-website = เว็บไซต์
channel-website-notice = ประกาศบนเว็บไซต์
channel-website-first-screen = นโยบายการประมวลผลข้อมูลส่วนบุคคลที่เผยแพร่ในหน้าแรกของเว็บไซต์
channel-individual-notice = การแจ้งเป็นรายบุคคล

## For today's clinics

channel-post = ไปรษณีย์
channel-popup = หน้าต่างป๊อปอัปบนเว็บไซต์
channel-text-message = ข้อความ SMS
channel-kakaotalk = ข้อความแจ้งเตือนทาง KakaoTalk
channel-premises-notice = ประกาศภายในสถานพยาบาล
channel-mobile-app-notice = ประกาศในแอปพลิเคชันบนโทรศัพท์เคลื่อนที่

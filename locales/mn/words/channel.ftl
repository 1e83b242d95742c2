# Ways to reach each other: for exercising rights and for announcing changes. In the instrumental: by post, by telephone.

channel-writing = бичгээр
channel-phone = утсаар
channel-email = имэйлээр
channel-fax = факсаар
channel-visit = биечлэн ирэх замаар
channel-other-than-visit = биечлэн ирэхээс бусад аргаар
channel-website = цахим хуудсаар
channel-website-notice = цахим хуудасны мэдэгдлээр
channel-website-first-screen = цахим хуудасны нүүр дэлгэцэд байршуулсан хувийн мэдээлэл боловсруулах бодлогоор
channel-individual-notice = тус бүрд нь мэдэгдэх замаар

## For today's clinics

channel-post = шуудангаар
channel-popup = цахим хуудасны попап цонхоор
channel-text-message = мессежээр
channel-kakaotalk = KakaoTalk мэдэгдлээр
channel-premises-notice = байгууллагын байранд зарлал байрлуулах замаар
channel-mobile-app-notice = гар утасны аппын мэдэгдлээр

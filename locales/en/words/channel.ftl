# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = writing
channel-phone = telephone
channel-email = email
channel-fax = fax
channel-visit = visit in person
channel-other-than-visit = any method other than a visit in person
channel-website = website
channel-website-notice = notice on the website
channel-website-first-screen = Privacy Policy posted on the first screen of the website
channel-individual-notice = individual notice

## For today's clinics

channel-post = post
channel-popup = pop-up window on the website
channel-text-message = text message
channel-kakaotalk = KakaoTalk notice
channel-premises-notice = notice posted at the premises
channel-mobile-app-notice = notice in the mobile app

# Ways to reach each other: for exercising rights and for announcing changes. Nouns in the nominative.

channel-writing = письменная форма
channel-phone = телефон
channel-email = электронная почта
channel-fax = факс
channel-visit = личное посещение
channel-other-than-visit = иные способы без личного посещения
channel-website = сайт
channel-website-notice = объявление на сайте
channel-website-first-screen = политика обработки персональных данных на главной странице сайта
channel-individual-notice = индивидуальное уведомление

## For today's clinics

channel-post = почта
channel-popup = всплывающее окно на сайте
channel-text-message = SMS-сообщение
channel-kakaotalk = уведомление в KakaoTalk
channel-premises-notice = объявление в помещении учреждения
channel-mobile-app-notice = объявление в мобильном приложении

# Ways to reach each other: for exercising rights and for announcing changes. Nouns in the nominative.

channel-writing = жазбаша түрде
channel-phone = телефон
channel-email = электрондық пошта
channel-fax = факс
channel-visit = жеке өзі келу
channel-other-than-visit = жеке өзі келуден басқа тәсілдер
channel-website = сайт
channel-website-notice = сайттағы хабарландыру
channel-website-first-screen = сайттың басты бетіндегі дербес деректерді өңдеу саясаты
channel-individual-notice = жеке хабарлама

## For today's clinics

channel-post = пошта
channel-popup = сайттағы қалқымалы терезе
channel-text-message = SMS-хабарлама
channel-kakaotalk = KakaoTalk хабарламасы
channel-premises-notice = мекеме ішіндегі хабарландыру
channel-mobile-app-notice = мобильді қолданбадағы хабарландыру

# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Хувийн мэдээлэл өөрчлөх
menu-modify-membership-information = Гишүүний мэдээлэл өөрчлөх
menu-withdraw-membership = Гишүүнчлэлээс гарах
menu-withdraw-consent-terminate-membership = Зөвшөөрлөө цуцлах (гишүүнчлэлээс гарах)
menu-edit-member-information = Гишүүний мэдээлэл засах
menu-edit-information-withdraw-membership = Мэдээлэл засах > Гишүүнчлэлээс гарах

## For today's clinics

menu-my-page = Миний хуудас
menu-privacy-policy = Хувийн мэдээлэл боловсруулах бодлого
menu-access-request = Хувийн мэдээлэлтэй танилцах шаардлага гаргах
menu-marketing-settings = Сурталчилгааны мэдээлэл хүлээн авах тохиргоо
menu-cookie-settings = Күүкийн тохиргоо
menu-contact-us = Холбоо барих

# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = تغيير المعلومات الشخصية
menu-modify-membership-information = تغيير معلومات العضوية
menu-withdraw-membership = الانسحاب من العضوية
menu-withdraw-consent-terminate-membership = سحب الموافقة (الانسحاب من العضوية)
menu-edit-member-information = تعديل معلومات العضو
menu-edit-information-withdraw-membership = تعديل المعلومات > الانسحاب من العضوية

## For today's clinics

menu-my-page = صفحتي
menu-privacy-policy = سياسة الخصوصية
menu-access-request = طلب الاطلاع على المعلومات الشخصية
menu-marketing-settings = إعدادات تلقي المعلومات الترويجية
menu-cookie-settings = إعدادات ملفات تعريف الارتباط
menu-contact-us = اتصل بنا

# Terms used in several files. Laws are always named as Korean ones (الكوري).

-pipa = قانون حماية المعلومات الشخصية الكوري
-pipa-decree = المرسوم التنفيذي لقانون حماية المعلومات الشخصية الكوري
-medical-act = قانون الخدمات الطبية الكوري
-commercial-act = القانون التجاري الكوري
-method-notification = الإشعار الكوري بشأن طرق معالجة المعلومات الشخصية
-officer = مسؤول حماية المعلومات الشخصية

# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = اللجنة الكورية للوساطة في منازعات المعلومات الشخصية
body-infringement-report-center = المركز الكوري للإبلاغ عن انتهاك المعلومات الشخصية
body-police-cybercrime = وكالة الشرطة الوطنية الكورية (نظام الإبلاغ عن الجرائم السيبرانية)
body-appeals-commission = اللجنة المركزية الكورية للتظلمات الإدارية
body-pipc = اللجنة الكورية لحماية المعلومات الشخصية
body-eraser-service = خدمة «الممحاة» الكورية

## Gone, and old contacts
body-prosecutors-cybercrime = إدارة التحقيقات السيبرانية، مكتب النيابة العامة العليا الكورية
body-prosecutors-internet-crime = مركز التحقيق في جرائم الإنترنت، مكتب النيابة العامة العليا الكورية
body-police-cyber-terror = مركز مكافحة الإرهاب السيبراني، وكالة الشرطة الوطنية الكورية
body-police-cyber-bureau = مكتب الأمن السيبراني، وكالة الشرطة الوطنية الكورية
body-police-ecrm-cyber = وكالة الشرطة الوطنية الكورية (نظام الإبلاغ عن الجرائم السيبرانية)
body-mark-certification-committee = اللجنة الكورية لاعتماد علامة حماية المعلومات
body-dispute-mediation-committee-1336 = اللجنة الكورية للوساطة في منازعات المعلومات الشخصية
body-dispute-mediation-committee-kopico-or-kr = اللجنة الكورية للوساطة في منازعات المعلومات الشخصية
body-korea-information-security-agency = الوكالة الكورية لأمن المعلومات

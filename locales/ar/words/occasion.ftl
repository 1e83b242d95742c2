# Occasions on which the policy may change. Nouns.

occasion-law-change = تغيير القوانين واللوائح
occasion-guideline-change = تغيير المبادئ التوجيهية
occasion-government-law-change = تغيير القوانين من جانب الحكومة الكورية
occasion-government-guideline-change = تغيير المبادئ التوجيهية من جانب الحكومة الكورية
occasion-policy-change = تغيير السياسات
occasion-internal-policy-change = تغيير السياسات الداخلية
occasion-security-technology-change = تغيير تقنيات الأمن
occasion-better-service = تقديم خدمة أفضل للعملاء

## For today's clinics

occasion-processing-change = تغيير معالجة المعلومات الشخصية
occasion-entrustee-change = تغيير الجهات المسند إليها
occasion-officer-change = تغيير مسؤول حماية المعلومات الشخصية

# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = الاطلاع
right-correction = التصحيح
right-erasure = الحذف
right-suspension = إيقاف المعالجة
right-consent-withdrawal = سحب الموافقة
right-membership-withdrawal = الانسحاب من العضوية
right-storage-confirmation = التأكد من تسجيل المعلومات الشخصية أو حفظها
right-destruction-request = الإتلاف النهائي للمعلومات الشخصية

## For today's clinics

right-portability = إرسال المعلومات الشخصية
right-automated-decision-refusal = رفض القرارات الآلية
right-automated-decision-explanation = طلب شرح القرارات الآلية

## For data subjects in the European Union
right-restriction = تقييد المعالجة
right-objection = الاعتراض على المعالجة

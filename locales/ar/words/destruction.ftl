# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = الحذف بطريقة تقنية لا تتيح استرجاع السجلات
destruction-unrecoverable-deletion = الحذف بطريقة تقنية لا تتيح الاستعادة
destruction-shredding = التمزيق بآلة تمزيق الورق
destruction-incineration = الحرق

## For today's clinics

destruction-permanent-deletion = الحذف النهائي بما لا يتيح الاستعادة أو الاسترجاع
destruction-overwriting = الحذف التام بالكتابة الفوقية
destruction-degaussing = إتلاف وسيط التخزين بالمجال المغناطيسي
destruction-physical-destruction-of-media = التدمير المادي لوسيط التخزين
destruction-masking = حجب الجزء المعني أو تثقيبه

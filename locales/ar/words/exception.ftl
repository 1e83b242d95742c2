# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = إذا وافق صاحب المعلومات مسبقًا
exception-consent = إذا وافق صاحب المعلومات
exception-required-by-law = إذا كان ذلك وفقًا لأحكام القوانين واللوائح
exception-investigation-request = إذا طلبت جهة التحقيق ذلك لأغراض التحقيق وفقًا للإجراءات والطرق المنصوص عليها في القوانين واللوائح
exception-investigative-agency-submission = إذا قُدمت المعلومات بناءً على طلب جهة التحقيق وفقًا للإجراءات والطرق المنصوص عليها في القوانين واللوائح
exception-deidentified-statistics = إذا كان ذلك لازمًا لإعداد الإحصاءات وقُدمت المعلومات في صورة لا تتيح التعرف على فرد بعينه
exception-deidentified-academic-research = إذا كان ذلك لازمًا للبحث الأكاديمي وقُدمت المعلومات في صورة لا تتيح التعرف على فرد بعينه
exception-deidentified-market-research = إذا كان ذلك لازمًا لأبحاث السوق وقُدمت المعلومات في صورة لا تتيح التعرف على فرد بعينه

## For today's clinics

exception-separate-consent = إذا حُصل على موافقة منفصلة من صاحب المعلومات
exception-special-provision-of-law = إذا وُجد نص خاص في القانون أو تعذر تجنب ذلك للوفاء بالتزام تفرضه القوانين واللوائح
exception-urgent-life-body-property = إذا تبيّن بوضوح أن ذلك لازم لمصلحة عاجلة تتعلق بحياة صاحب المعلومات أو طرف ثالث أو بجسده أو بممتلكاته
exception-court-order = إذا صدر عن المحكمة أمر بتقديم المعلومات أو مذكرة قضائية

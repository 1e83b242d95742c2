# What is announced about a change. Nouns.

content-changes = التغييرات
content-reasons = أسباب التغيير
content-details = مضمون التغيير

## For today's clinics

content-effective-date = تاريخ السريان
content-comparison = المقارنة بين ما قبل التغيير وما بعده
content-previous-versions = النسخ السابقة من سياسة الخصوصية
content-inquiry-contact = جهة الاستفسار

# What a data subject may choose about cookies. Verbal nouns.

choice-allow-all-cookies = السماح بجميع ملفات تعريف الارتباط
choice-confirm-each-cookie = التأكيد عند حفظ كل ملف من ملفات تعريف الارتباط
choice-notify-each-cookie = تلقي تنبيه عند حفظ كل ملف من ملفات تعريف الارتباط
choice-refuse-all-cookies = رفض حفظ جميع ملفات تعريف الارتباط

## For today's clinics

choice-block-third-party-cookies = حظر ملفات تعريف الارتباط التابعة لأطراف ثالثة
choice-delete-stored-cookies = حذف ملفات تعريف الارتباط المحفوظة
choice-private-browsing = استخدام نافذة تصفح خاص
choice-reset-advertising-identifier = إعادة تعيين معرّف الإعلانات أو حذفه

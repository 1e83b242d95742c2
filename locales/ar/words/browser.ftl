# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > نافذة جديدة للتصفح المتخفي (Ctrl+Shift+N)، أو الإعدادات > الخصوصية والأمان > ملفات تعريف الارتباط التابعة لجهات خارجية > حظر
browser-edge = Edge
    .steps = … > نافذة InPrivate جديدة، أو الإعدادات > الخصوصية والبحث والخدمات > ملفات تعريف الارتباط أو منع التعقب
browser-safari-ios = Safari (iOS)
    .steps = الإعدادات > التطبيقات > Safari > متقدم > حظر جميع ملفات تعريف الارتباط
browser-samsung-internet = Samsung Internet
    .steps = علامات التبويب > الوضع السري، أو ≡ > الخصوصية > الحماية الذكية من التتبع > صارم
browser-android = Android
    .steps = الإعدادات > الأمان والخصوصية > إعدادات أخرى للخصوصية > الإعلانات > إعادة تعيين معرّف الإعلانات أو حذفه
browser-ios = iOS
    .steps = الإعدادات > الخصوصية والأمان > التتبع

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = الأدوات في أعلى متصفح الويب > خيارات الإنترنت > الخصوصية
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = الأدوات في أعلى متصفح الويب > خيارات الإنترنت > الخصوصية > الإعدادات
browser-chrome-legacy = Chrome
    .steps = الإعدادات على يمين متصفح الويب > الإعدادات المتقدمة في الأسفل > إعدادات المحتوى ضمن الخصوصية والأمان > ملفات تعريف الارتباط

# Places of cameras. Nouns.

place-lobby = الردهة
place-corridor = الممر

## For today's clinics

place-entrance = المدخل
place-reception = مكتب الاستقبال
place-waiting-room = غرفة الانتظار
place-stairs = الدرج
place-elevator = المصعد
place-parking-lot = موقف السيارات
place-exterior = خارج المبنى
place-emergency-exit = مخرج الطوارئ
place-records-room = غرفة حفظ الوثائق
place-server-room = غرفة الخوادم
place-dispensary = غرفة صرف الأدوية
place-operating-room = غرفة العمليات

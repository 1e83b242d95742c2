# Terms of this language only: words that many sentences share. Taiwan's legal vocabulary; Korean laws always say that they are Korean.

-pipa = 韓國《個人資料保護法》
-medical-service-act = 韓國《醫療法》
-commercial-act = 韓國《商法》
-consumers-act = 韓國《消費者基本法》
-method-notification = 韓國《個人資料處理方法告示》

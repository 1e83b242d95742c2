# Terms of this language only: words that many sentences share. Taiwan's legal vocabulary; Korean laws always say that they are Korean.

-pipa = 韓國《個人資料保護法》
-pipa-decree = 韓國《個人資料保護法施行令》
-medical-service-act = 韓國《醫療法》
-commercial-act = 韓國《商法》
-consumers-act = 韓國《消費者基本法》
-method-notification = 韓國《個人資料處理方法告示》
-policy = 個人資料處理政策
-officer = 個人資料保護負責人
-representative = 法定代理人
-child = 未滿14歲兒童

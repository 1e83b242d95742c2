# Terms of this locale, used by the other files: laws that are cited in sentences. Always with the country, 韩国, before the title.

-pipa = 韩国《个人信息保护法》
-pipa-decree = 韩国《个人信息保护法施行令》
-medical-service-act = 韩国《医疗法》
-processing-notification = 韩国《关于个人信息处理方法的告示》

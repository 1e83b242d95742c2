# Terms of this locale, used by the other files: laws that are cited in sentences. Always with the country, 韓国, before the title.

-pipa = 韓国「個人情報保護法」
-pipa-decree = 韓国「個人情報保護法施行令」
-medical-service-act = 韓国「医療法」
-processing-notification = 韓国「個人情報の処理方法に関する告示」

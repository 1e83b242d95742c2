# Terms used by other messages: the names of Korean laws, always with the country. The second word of a name is its grammatical case
# (gen = genitive, ins = instrumental).

-pipa = Закон Республики Корея о защите персональных данных
-pipa-gen = Закона Республики Корея о защите персональных данных
-pipa-decree-gen = Указа о применении Закона Республики Корея о защите персональных данных
-medical-service-act-gen = Закона Республики Корея о медицинском обслуживании
-medical-service-act-ins = Законом Республики Корея о медицинском обслуживании
-method-notification-dat = Уведомлению Республики Корея о способах обработки персональных данных

# Domestic agent (PIPA art. 31-2)

domestic_agent = تعيين الوكيل المحلي في كوريا
    .intro = عُيِّن من جانب { $we } وكيل محلي في كوريا على النحو الآتي.
    .none = لم يُعيَّن من جانب { $we } وكيل محلي في كوريا.
    .name = الاسم أو التسمية
    .representative = الممثل
    .address = العنوان
    .phone = الهاتف
    .email = البريد الإلكتروني

# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = تغيير سياسة الخصوصية
    .none = لا تحدد سياسة الخصوصية هذه بصورة منفصلة شيئًا بشأن تغييرها.
    .effective = تسري سياسة الخصوصية هذه اعتبارًا من { $date }.
    .announced = تاريخ الإعلان
    .established = تاريخ الإصدار
    .intro = فيما يلي ما يتعلق بتغيير سياسة الخصوصية هذه والإعلان عنه.
    .occasions = حالات التغيير
    .contents = مضمون الإعلان
    .channels = طرق الإعلان
promise = الإعلان المسبق عن التغيير
    .days = عند تغيير سياسة الخصوصية هذه، يُعلن مضمون التغيير من جانب { $we } قبل السريان بما لا يقل عن { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
    .adverse-days = عند تغيير سياسة الخصوصية هذه على نحو ليس في صالح أصحاب المعلومات، يُعلن مضمون التغيير من جانب { $we } قبل السريان بما لا يقل عن { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.

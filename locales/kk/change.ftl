# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
# Variables stand after a colon, in brackets or in «» before a noun that bears the case ending.

change-part = { $whole } — { CAP($part) }
    .of = { $part } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] «{ CAP($subject) }» өңдеу түрі қосылады. Өңделетін деректер: { $after }
   *[other] «{ CAP($subject) }» өңдеу түрі қосылады.
}
change-activity-removed = «{ CAP($subject) }» өңдеу түрі алып тасталады.
change-activity-renamed = Өңдеу түрінің атауы өзгереді: { $before } → { $after }
change-collection-item-added = «{ CAP($section) }» өңдеу түрі бойынша өңделетін деректерге қосылады: { $subject }
change-collection-item-removed = «{ CAP($section) }» өңдеу түрі бойынша өңделетін деректерден алып тасталады: { $subject }
change-collection-requiredness-raised = «{ CAP($section) }» өңдеу түрі бойынша міндетті емес деректерден міндетті деректерге ауыстырылады: { $subject }
change-collection-requiredness-lowered = «{ CAP($section) }» өңдеу түрі бойынша міндетті деректерден міндетті емес деректерге ауыстырылады: { $subject }
change-collection-class-changed = «{ CAP($section) }» өңдеу түрі бойынша «{ CAP($before) }» санатынан «{ CAP($after) }» санатына ауыстырылады: { $subject }
change-collection-basis-changed = { $how ->
    [added] «{ CAP($section) }» өңдеу түрінің негізі көрсетіледі: { $after }
    [removed] «{ CAP($section) }» өңдеу түрінің бұрын көрсетілген негізі алып тасталады: { $before }
    [changed] «{ CAP($section) }» өңдеу түрінің негізі өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» өңдеу түрінің негізі өзгереді.
}
change-collection-method-changed = { $how ->
    [added] «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] «{ CAP($section) }» бөліміндегі мазмұн өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» бөлімінің мазмұны өзгереді.
}
change-purpose-added = «{ CAP($section) }» өңдеу түрінің мақсаттарына қосылады: { $subject }
change-purpose-removed = «{ CAP($section) }» өңдеу түрінің мақсаттарынан алып тасталады: { $subject }
change-purpose-changed = { $how ->
    [added] «{ CAP($section) }» өңдеу түрінің мақсаттары ішінде «{ CAP($subject) }» мақсатының жоғары тұрған мақсаты белгіленеді: { $after }
    [removed] «{ CAP($section) }» өңдеу түрінің мақсаттары ішінде «{ CAP($subject) }» мақсатының жоғары тұрған мақсаты алып тасталады: { $before }
    [changed] «{ CAP($section) }» өңдеу түрінің мақсаттары ішінде «{ CAP($subject) }» мақсатының жоғары тұрған мақсаты өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» өңдеу түрінің мақсаттары ішінде «{ CAP($subject) }» мақсатының мазмұны өзгереді.
}

## Retention

change-retention-extended = Сақтау мерзімі («{ CAP($subject) }») ұзартылады: { $before } → { $after }
change-retention-shortened = Сақтау мерзімі («{ CAP($subject) }») қысқартылады: { $before } → { $after }
change-retention-basis-changed = { $how ->
    [added] Сақтау негізі («{ CAP($subject) }») көрсетіледі: { $after }
    [removed] Бұрын көрсетілген сақтау негізі («{ CAP($subject) }») алып тасталады: { $before }
    [changed] Сақтау мерзімі («{ CAP($subject) }») өзгермейді, бірақ сақтау негізі өзгереді: { $before } → { $after }
   *[other] Сақтау негізі («{ CAP($subject) }») өзгереді.
}
change-retention-changed-incomparable = { $how ->
    [added] Сақтау мерзімі («{ CAP($subject) }») белгіленеді: { $after }
    [removed] Бұрын көрсетілген сақтау мерзімі («{ CAP($subject) }») алып тасталады: { $before }
    [changed] Сақтау мерзімі («{ CAP($subject) }») өзгереді: { $before } → { $after }
   *[other] Сақтау мерзімі («{ CAP($subject) }») өзгереді.
}
change-retention-items = { $how ->
    [added] Корея Республикасының заңнамасына сәйкес сақталатын жазбалардың («{ CAP($subject) }») құрамы көрсетіледі: { $after }
    [removed] Корея Республикасының заңнамасына сәйкес сақталатын жазбалардың («{ CAP($subject) }») бұрын көрсетілген құрамы алып тасталады: { $before }
    [changed] Корея Республикасының заңнамасына сәйкес сақталатын жазбалардың («{ CAP($subject) }») құрамы өзгереді: { $before } → { $after }
   *[other] Корея Республикасының заңнамасына сәйкес сақталатын жазбалардың («{ CAP($subject) }») құрамы өзгереді.
}
change-retention-record-added = { $how ->
    [added] Корея Республикасының заңнамасына сәйкес сақталатын жазбаларға қосылады: «{ CAP($subject) }». Сақтау мерзімі: { $after }
   *[other] Корея Республикасының заңнамасына сәйкес сақталатын жазбаларға қосылады: «{ CAP($subject) }».
}
change-retention-record-removed = Корея Республикасының заңнамасына сәйкес сақталатын жазбалардан алып тасталады: «{ CAP($subject) }».

## Provision to third parties

change-recipient-added = Дербес деректерді алушылар қатарына қосылады: { $subject }
change-recipient-removed = Дербес деректерді алушылар қатарынан шығарылады: { $subject }
change-recipient-renamed = Дербес деректерді алушының атауы өзгереді: { $before } → { $after }
change-recipient-items = { $how ->
    [added] Алушыға ({ $subject }) берілетін дербес деректердің құрамы көрсетіледі: { $after }
    [removed] Алушыға ({ $subject }) берілетін дербес деректердің бұрын көрсетілген құрамы алып тасталады: { $before }
    [changed] Алушыға ({ $subject }) берілетін дербес деректердің құрамы өзгереді: { $before } → { $after }
   *[other] Алушыға ({ $subject }) берілетін дербес деректердің құрамы өзгереді.
}
change-recipient-purpose = { $how ->
    [added] Алушының ({ $subject }) дербес деректерді пайдалану мақсаты көрсетіледі: { $after }
    [removed] Алушының ({ $subject }) дербес деректерді пайдалануының бұрын көрсетілген мақсаты алып тасталады: { $before }
    [changed] Алушының ({ $subject }) дербес деректерді пайдалану мақсаты өзгереді: { $before } → { $after }
   *[other] Алушының ({ $subject }) дербес деректерді пайдалану мақсаты өзгереді.
}
change-recipient-term = { $how ->
    [added] Алушының ({ $subject }) сақтау және пайдалану мерзімі көрсетіледі: { $after }
    [removed] Алушының ({ $subject }) бұрын көрсетілген сақтау және пайдалану мерзімі алып тасталады: { $before }
    [changed] Алушының ({ $subject }) сақтау және пайдалану мерзімі өзгереді: { $before } → { $after }
   *[other] Алушының ({ $subject }) сақтау және пайдалану мерзімі өзгереді.
}
change-recipient-basis = { $how ->
    [added] Алушыға ({ $subject }) беру негізі көрсетіледі: { $after }
    [removed] Алушыға ({ $subject }) берудің бұрын көрсетілген негізі алып тасталады: { $before }
    [changed] Алушыға ({ $subject }) беру негізі өзгереді: { $before } → { $after }
   *[other] Алушыға ({ $subject }) беру негізі өзгереді.
}
change-provision-case-added = Дербес деректер үшінші тұлғаларға берілетін жағдайларға қосылады: { $subject }
change-provision-case-removed = Дербес деректер үшінші тұлғаларға берілетін жағдайлардан алып тасталады: { $subject }

## Cross-border transfer

change-transfer-added = Трансшекаралық беруге мына алушыға беру қосылады: { $subject }
change-transfer-removed = Трансшекаралық беруден мына алушыға беру алып тасталады: { $subject }
change-transfer-changed = { $how ->
    [added] Алушыға ({ $subject }) қатысты «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] Алушыға ({ $subject }) қатысты «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] Алушыға ({ $subject }) қатысты «{ CAP($section) }» бөліміндегі мазмұн өзгереді: { $before } → { $after }
   *[other] Алушыға ({ $subject }) қатысты «{ CAP($section) }» бөлімінің мазмұны өзгереді.
}

## Entrustment

change-entrustment-started = Дербес деректерді өңдеуді тапсыру туралы ережелер қосылады.
change-entrustment-ended = Дербес деректерді өңдеуді тапсыру туралы ережелер алып тасталады.
change-entrustee-added = Өңдеушілер қатарына қосылады: { $subject }
change-entrustee-removed = Өңдеушілер қатарынан шығарылады: { $subject }
change-entrustee-renamed = Өңдеушінің атауы өзгереді: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] Өңдеушіге ({ $subject }) тапсырылатын жұмыс көрсетіледі: { $after }
    [removed] Өңдеушіге ({ $subject }) тапсырылатын жұмыс ретінде бұрын көрсетілген мазмұн алып тасталады: { $before }
    [changed] Өңдеушіге ({ $subject }) тапсырылатын жұмыс өзгереді: { $before } → { $after }
   *[other] Өңдеушіге ({ $subject }) тапсырылатын жұмыс өзгереді.
}
change-entrustee-items = { $how ->
    [added] Өңдеуші ({ $subject }) өңдейтін дербес деректердің құрамы көрсетіледі: { $after }
    [removed] Өңдеуші ({ $subject }) өңдейтін дербес деректердің бұрын көрсетілген құрамы алып тасталады: { $before }
    [changed] Өңдеуші ({ $subject }) өңдейтін дербес деректердің құрамы өзгереді: { $before } → { $after }
   *[other] Өңдеуші ({ $subject }) өңдейтін дербес деректердің құрамы өзгереді.
}
change-entrustee-term = { $how ->
    [added] Өңдеушінің ({ $subject }) сақтау және пайдалану мерзімі көрсетіледі: { $after } күнге дейін
    [removed] Өңдеушінің ({ $subject }) бұрын көрсетілген сақтау және пайдалану мерзімі алып тасталады: { $before } күнге дейін
    [changed] Өңдеушінің ({ $subject }) сақтау және пайдалану мерзімі өзгереді: { $before } күнге дейін → { $after } күнге дейін
   *[other] Өңдеушінің ({ $subject }) сақтау және пайдалану мерзімі өзгереді.
}
change-re-entrustee-added = Қосалқы өңдеушілер қатарына қосылады: { $subject }
change-re-entrustee-removed = Қосалқы өңдеушілер қатарынан шығарылады: { $subject }
change-re-entrustee-changed = { $how ->
    [added] Қосалқы өңдеуші ({ $subject }) туралы мәліметтер қосылады: { $after }
    [removed] Қосалқы өңдеуші ({ $subject }) туралы мәліметтер алып тасталады: { $before }
    [changed] Қосалқы өңдеуші туралы мәліметтер өзгереді: { $before } → { $after }
   *[other] Қосалқы өңдеуші ({ $subject }) туралы мәліметтер өзгереді.
}

## Officer, rights and remedies

change-officer = дербес деректерді қорғауға жауапты тұлға
change-officer-changed = { $how ->
    [added] «{ CAP($section) }» мәліметтері көрсетіледі: { $after }
    [removed] «{ CAP($section) }» бойынша бұрын көрсетілген мәліметтер алып тасталады: { $before }
    [changed] «{ CAP($section) }» мәліметтері өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» мәліметтері өзгереді.
}
change-officer-contact-changed = { $how ->
    [added] «{ CAP($section) }» мәліметтері көрсетіледі: { $after }
    [removed] «{ CAP($section) }» бойынша бұрын көрсетілген мәліметтер алып тасталады: { $before }
    [changed] «{ CAP($section) }» мәліметтері өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» мәліметтері өзгереді.
}
change-rights-channel-added = «{ CAP($section) }» бөліміне қосылады: { $subject }
change-rights-channel-removed = «{ CAP($section) }» бөлімінен алып тасталады: { $subject }
change-rights =
    .answer-days = қолданылған шаралардың нәтижесін хабарлау мерзімі
    .agent = құқықтарды заңды өкіл немесе уәкілетті адам арқылы іске асыру
change-remedy-changed = { $how ->
    [added] «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] «{ CAP($section) }» мәліметтері өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» мәліметтері өзгереді.
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] «{ CAP($section) }» бөліміндегі мазмұн өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» бөлімінің мазмұны өзгереді.
}
change-device-changed = { $how ->
    [added] «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] «{ CAP($section) }» бөліміндегі мазмұн өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» бөлімінің мазмұны өзгереді.
}
change-device =
    .choices = браузер параметрлерін қоса алғанда, параметрлердегі таңдау мүмкіндіктері
change-security-added = Дербес деректердің қауіпсіздігін қамтамасыз ету шараларына қосылады: { $subject }
change-security-removed = Дербес деректердің қауіпсіздігін қамтамасыз ету шараларынан алып тасталады: { $subject }

## The policy and the controller

change-promise =
    .days = өзгеріс туралы алдын ала хабарлау мерзімі
    .adverse-days = қолайсыз өзгеріс туралы алдын ала хабарлау мерзімі
change-notice-period-changed = { $how ->
    [added] { CAP($section) } белгіленеді: { $after }
    [removed] { CAP($section) } бұдан былай белгіленбейді; бұрынғы мәні: { $before }
    [changed] { CAP($section) } өзгереді: { $before } → { $after }
   *[other] { CAP($section) } өзгереді.
}
change-controller = дербес деректер операторы
    .name = дербес деректер операторының атауы
    .called = дербес деректерді өңдеу саясатындағы оператордың аталуы
    .kind = дербес деректер операторының түрі
    .address = дербес деректер операторының мекенжайы
    .website = дербес деректер операторының сайт мекенжайы
    .phone = дербес деректер операторының телефон нөмірі
change-controller-changed = { $how ->
    [added] «{ CAP($subject) }» мәліметтері көрсетіледі: { $after }
    [removed] «{ CAP($subject) }» бойынша бұрын көрсетілген мәліметтер алып тасталады: { $before }
    [changed] «{ CAP($subject) }» мәліметтері өзгереді: { $before } → { $after }
   *[other] «{ CAP($subject) }» мәліметтері өзгереді.
}
change-policy = Дербес деректерді өңдеу саясаты
change-law-reference-changed = { $how ->
    [added] Заңнамаға сілтеме қосылады: { $after }
    [removed] Заңнамаға сілтеме алып тасталады: { $before }
    [changed] Заңнамаға сілтеме өзгереді: { $before } → { $after }
   *[other] Заңнамаға сілтеме өзгереді.
}
change-date-changed = { $how ->
    [added] «{ CAP($section) }» мәліметтері көрсетіледі: { $after }
    [removed] «{ CAP($section) }» бойынша бұрын көрсетілген мәліметтер алып тасталады: { $before }
    [changed] «{ CAP($section) }» мәліметтері өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» мәліметтері өзгереді.
}
change-section-added = «{ CAP($section) }» бөлімі енгізіледі.
change-section-removed = «{ CAP($section) }» бөлімі алып тасталады.
change-section-started = «{ CAP($section) }» бөліміне қатысты мән-жайлар пайда болады.
change-section-ended = «{ CAP($section) }» бөліміне қатысты мән-жайлар бұдан былай жоқ.
change-section-changed = { $how ->
    [added] «{ CAP($section) }» бөліміне қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінен алып тасталады: { $before }
    [changed] «{ CAP($section) }» бөліміндегі мазмұн өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» бөлімінің мазмұны өзгереді.
}
change-section-moved = «{ CAP($section) }» бөлімінің орны өзгереді.

## Form

change-order-only = «{ CAP($section) }» бөлімінде тек реттілік өзгереді. Мазмұны бұрынғыша.
change-wording-only = { $how ->
    [added] «{ CAP($section) }» бөлімінің тұжырымына қосылады: { $after }
    [removed] «{ CAP($section) }» бөлімінің тұжырымынан алып тасталады: { $before }
    [changed] «{ CAP($section) }» бөлімінің тұжырымы өзгереді: { $before } → { $after }
   *[other] «{ CAP($section) }» бөлімінің тұжырымы өзгереді.
}
change-wording-revised = «{ CAP($section) }» бөлімінің тұжырымы нақтыланады. Мазмұны бұрынғыша.
change-typography-only = «{ CAP($section) }» бөлімінде тек бос орындар немесе тыныс белгілері өзгереді. Мазмұны бұрынғыша.
change-translation-revised = «{ CAP($section) }» бөлімінің аудармасы нақтыланады. Корей тіліндегі түпнұсқа бұрынғыша.
change-correction = Дербес деректерді өңдеу саясатының бұрынғы редакциясындағы қате түзетіледі.

## Severity

change-severity-consent-review = келісімді немесе өңдеудің өзге негізін тексеру қажет
change-severity-material = елеулі өзгеріс
change-severity-admin = әдеттегі өзгеріс
change-severity-editorial = редакциялық өзгеріс

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Өңдеу келісім негізінде жүзеге асырылған жағдайда өзгерістер туралы дербес деректер субъектісіне хабарлап, оның келісімін қайта алу қажет. Негізі: { LIST($laws) }
change-duty-statute-only = Корея Республикасы резидентінің тіркеу нөмірін Корея Республикасының заңында, Президентінің жарлығында немесе соларға ұқсас өзге актіде негіз болған жағдайда ғана өңдеуге болады. Министрліктердің қағидалары мен дербес деректер субъектісінің келісімі мұндай негіз болып табылмайды. Негізі: { LIST($laws) }
change-duty-separate-consent = Дербес деректер субъектісінің бөлек келісімін алу немесе Корея Республикасының заңнамасында өңдеуді талап ететін не оған рұқсат беретін негіз болуы қажет. Негізі: { LIST($laws) }
change-duty-promotion-consent = Дербес деректерді жарнамалау немесе сатып алуды ұсыну үшін өңдеуге басқа келісімдерден бөлек келісім алу қажет. Негізі: { LIST($laws) }
change-duty-transfer-consent = Трансшекаралық беру келісім негізінде жүзеге асырылған жағдайда беру туралы мәліметтерді хабарлап, бөлек келісім алу қажет; бұл мәліметтер өзгерген кезде де солай. Негізі: { LIST($laws) }
change-duty-representative-consent = 14 жасқа толмаған балалардың дербес деректері келісім негізінде өңделген жағдайда өзгерістер туралы заңды өкілге хабарлап, оның келісімін қайта алу қажет. Негізі: { LIST($laws) }
change-duty-individual-notice = Өзгерістер туралы дербес деректер субъектісіне жазбаша түрде немесе соған ұқсас тәсілмен жеке хабарлау қажет. Хабарлау мүмкін болмаған жағдайда ғана оны кемінде 30 күн хабарландыру орналастырумен алмастыруға болады. Негізі: { LIST($laws) }

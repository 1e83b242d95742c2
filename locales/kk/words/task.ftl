# Tasks entrusted to others. Noun phrases in the nominative.

task-outsourced-testing = тексерулер жүргізу
task-checkup-system-maintenance-and-support = медициналық қарап-тексеру жүйесіне техникалық қызмет көрсету және қолдау
task-questionnaire-scan-input-system = сканерленген сауалнамаларды автоматты енгізу жүйесі
task-system-maintenance = жүйеге техникалық қызмет көрсету
task-checkup-image-and-record-system-maintenance = медициналық қарап-тексеру кескіндері мен жазбалары жүйесіне техникалық қызмет көрсету
task-security-system = күзет жүйесі
task-cctv-and-fingerprint-system = бейнебақылау және саусақ ізін тану жүйесі
task-questionnaire-and-medication-log-shipping = сауалнамалар мен дәрі қабылдау күнделіктерін жеткізу
task-checkup-result-shipping = медициналық қарап-тексеру нәтижелерін жеткізу
task-website-server-management-and-maintenance = сайт серверін басқару және оған техникалық қызмет көрсету
task-server-hosting = сервер хостингі

## For today's clinics

task-hosting = сайт хостингі
task-cloud-storage = бұлтты серверлерді пайдалану және деректерді сақтау
task-it-maintenance = компьютерлік жүйелерге техникалық қызмет көрсету
task-electronic-medical-record-system = электрондық медициналық жазбалар жүйесін пайдалану және оған техникалық қызмет көрсету
task-medical-image-system = медициналық кескіндер жүйесін пайдалану және оған техникалық қызмет көрсету
task-reservation-system = қабылдауға жазылу жүйесін пайдалану
task-courier = курьерлік жеткізу
task-cctv-operation = бейнеақпаратты өңдеу құрылғыларын орнату және басқару
task-messaging = SMS-хабарламалар мен KakaoTalk хабарламаларын жіберу
task-email-sending = электрондық хаттар жіберу
task-payment-processing = төлемдерді өңдеу
task-identity-verification = жеке басты растау
task-interpretation = ауызша аударма
task-translation = жазбаша аударма
task-call-center = кеңес беру телефон желісіне қызмет көрсету
task-online-consultation-operation = онлайн кеңес беруді жүргізу
task-promotion = жарнамалау және маркетинг қызметтері
task-survey = сауалнамалар
task-document-destruction = құжаттарды жою
task-pickup-and-transport = қарсы алу және жол жүруге қолдау көрсету
task-accommodation-reservation = тұратын орынды брондау
task-tax-and-accounting = салық және бухгалтерлік есеп
task-generative-ai-consultation = генеративті жасанды интеллект негізіндегі кеңес беру қызметінің жұмысын қамтамасыз ету

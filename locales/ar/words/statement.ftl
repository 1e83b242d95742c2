# Whole sentences that a policy may add to its sections. $we is what the policy calls the controller.
# $we may be masculine, feminine or a Latin name: it stands only after a separate word (من جانب, لدى, إلى, تجاه), and no verb, adjective or pronoun agrees with it.

## Preamble

statement-personal-information-regarded-as-important = تحظى المعلومات الشخصية لأصحاب المعلومات باهتمام بالغ لدى { $we }.
statement-policy-explains-collection-use-protection-and-security = توضح سياسة الخصوصية هذه كيفية جمع المعلومات الشخصية واستخدامها وحمايتها، والتدابير المتخذة لضمان سلامتها.
statement-highest-priority-on-protection = تأتي حماية المعلومات الشخصية لأصحاب المعلومات في مقدمة الأولويات لدى { $we }، وتُعالَج المعلومات الشخصية بأمان وفقًا للقوانين واللوائح ذات الصلة.
statement-policy-covers-collection-use-storage-and-protection = تحدد سياسة الخصوصية هذه ما يتعلق بجمع المعلومات الشخصية واستخدامها وحفظها وحمايتها.
statement-processed-with-consent-under-law = تُجمع جميع المعلومات الشخصية المتعامَل معها من جانب { $we } ويُحتفظ بها وتُعالَج استنادًا إلى القوانين واللوائح ذات الصلة وبموافقة صاحب المعلومات.
statement-values-and-complies-with-protection-rules = تُولى المعلومات الشخصية لأصحاب المعلومات عناية كبيرة لدى { $we }، ويُلتزم بأحكام حماية المعلومات الشخصية الواردة في القوانين واللوائح ذات الصلة.
statement-strict-security-against-unauthorized-access = يُبذل أقصى الجهد من جانب { $we } للحفاظ على أمن صارم يمنع الوصول غير المصرح به إلى المعلومات الشخصية.
statement-policy-explains-purpose-method-and-measures = يُبلَّغ أصحاب المعلومات من جانب { $we }، بموجب سياسة الخصوصية هذه، بالأغراض التي تُستخدم من أجلها المعلومات الشخصية التي يقدمونها وبطريقة استخدامها وبالتدابير المتخذة لحمايتها.
statement-protection-on-internet-extremely-important = تحظى حماية المعلومات الشخصية على الإنترنت بأهمية بالغة لدى { $we }، وتُبذل الجهود لحماية المعلومات الشخصية التي يقدمها صاحب المعلومات.
statement-policy-based-on-service-provider-rules = وُضعت سياسة الخصوصية هذه من جانب { $we } استنادًا إلى القوانين واللوائح ذات الصلة التي يجب على مقدمي خدمات المعلومات والاتصالات الالتزام بها.
statement-policy-helps-understanding = تساعد سياسة الخصوصية هذه صاحب المعلومات على فهم كيفية استخدام المعلومات الشخصية المجموعة وحمايتها بأمان.
statement-takes-privacy-very-seriously = تُعَد المعلومات الشخصية لأصحاب المعلومات بالغة الأهمية لدى { $we }.

## Purposes

statement-minimum-information-for-better-services = لا يُجمع من جانب { $we } إلا الحد الأدنى من المعلومات الشخصية اللازم لتقديم خدمات أفضل.
statement-used-only-for-these-purposes = تُستخدم جميع المعلومات التي يقدمها صاحب المعلومات للأغراض المذكورة أعلاه فقط.
statement-purpose-change-requires-prior-consent = إذا تغير غرض الاستخدام، تُطلب الموافقة مسبقًا.
statement-purpose-change-requires-measures-under-law = لا تُستخدم المعلومات الشخصية من جانب { $we } لغير الأغراض المذكورة أعلاه، وإذا تغير غرض الاستخدام، تُتخذ التدابير اللازمة، مثل الحصول على موافقة منفصلة، وفقًا للمادة 18 من { -pipa }.

## Items

statement-minimum-items-collected = لا يُجمع من جانب { $we } إلا الحد الأدنى من المعلومات الشخصية اللازم لاستخدام الخدمات.
statement-minimum-items-collected-at-registration = لا يُجمع من جانب { $we } عند تسجيل العضوية إلا الحد الأدنى من المعلومات الشخصية اللازم لاستخدام الخدمات.
statement-required-and-optional-items = تنقسم البنود المجموعة إلى بنود إلزامية وبنود اختيارية.
statement-optional-items-do-not-restrict-use = لا يترتب على عدم إدخال البنود الاختيارية، مثل الرغبة في تلقي رسائل البريد الإلكتروني، أي تقييد لاستخدام الخدمات.
statement-phone-is-optional-at-members-choice = يُدخل رقم الهاتف بحسب اختيار العضو.
statement-collected-for-customer-support-and-service = تُجمع المعلومات الشخصية من جانب { $we } لغرض دعم العملاء وتقديم الخدمات.
statement-automatic-items-may-be-generated = قد تُنشأ البنود المجموعة تلقائيًا وتُجمع أثناء استخدام الخدمات أو تقديمها.
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = يشمل تحليل أوضاع المستخدمين استخدام التقدير المجاني للتكلفة والتشخيص الذاتي والقسائم وما إليها.
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = يقتصر تحليل أوضاع المستخدمين على استخدام التقدير المجاني للتكلفة والتشخيص الذاتي والقسائم.
statement-medical-records-kept-under-medical-service-act = يُحتفظ لدى { $we } بمعلومات التعريف الفريدة وسجلات الرعاية الطبية بصفة إلزامية بموجب { -medical-act }.
statement-no-separate-consent-for-medical-information = لا تُطلب موافقة منفصلة على جمع معلومات الرعاية الطبية.
statement-medical-information-kept-under-medical-service-act = يُحتفظ لدى { $we } بمعلومات التعريف الفريدة ومعلومات الرعاية الطبية بصفة إلزامية بموجب { -medical-act }.
statement-separate-consent-not-required = لا تلزم موافقة منفصلة بشأن معلومات التعريف الفريدة ومعلومات الرعاية الطبية.
statement-items-without-consent-listed-separately = تُنشر من جانب { $we } بنود المعلومات الشخصية التي تُعالَج دون موافقة وأساسها القانوني منفصلةً عن المعلومات الشخصية التي تُعالَج بموافقة.
statement-resident-registration-number-only-by-law = لا تُعالَج أرقام تسجيل المقيمين إلا إذا وُجد أساس لذلك في القوانين واللوائح، ولا تُعالَج استنادًا إلى الموافقة.
statement-sensitive-information-with-separate-consent = ما لم يوجد أساس في القوانين واللوائح، تُعالَج المعلومات الحساسة بعد الحصول على موافقة منفصلة عن الموافقة على معالجة المعلومات الشخصية الأخرى.
statement-promotional-information-with-separate-consent = يُحصل على الموافقة على تلقي المعلومات الترويجية منفصلةً عن الموافقات الأخرى، ولا يترتب على عدم الموافقة أي تقييد لاستخدام الخدمات الأخرى.
statement-optional-consent-does-not-restrict-use = لا يترتب على عدم الموافقة على هذه المعالجة أي تقييد لاستخدام الخدمات.
statement-legal-representative-items-only-for-children = لا تُجمع البنود المتعلقة بالممثل القانوني إلا إذا كان صاحب المعلومات طفلًا دون سن 14 عامًا.
statement-refusal-of-required-items = إذا رُفض تقديم البنود الإلزامية، تعسّر استخدام الخدمة المعنية.

## Retention

statement-destroyed-promptly-without-exception = متى تحقق غرض جمع المعلومات الشخصية، تُتلف تلك المعلومات من جانب { $we } دون تأخير ودون استثناء.
statement-destroyed-safely-after-statutory-period = بعد انقضاء مدة الاحتفاظ المنصوص عليها في القوانين واللوائح، تُتلف المعلومات الشخصية بأمان.
statement-other-statutory-periods-apply = إذا وُجدت مدة أخرى تفرض القوانين واللوائح الاحتفاظ خلالها، يُحتفظ بالمعلومات طوال تلك المدة.
statement-destroyed-without-delay-in-principle = متى تحقق غرض جمع المعلومات الشخصية (مثل الاسم وعنوان البريد الإلكتروني) واستخدامها، تُتلف تلك المعلومات من حيث المبدأ من جانب { $we } دون تأخير.
statement-preservation-by-law-not-applied-to-current-services = لا يسري التزام الحفظ هذا المقرر في { -commercial-act } وغيره من القوانين واللوائح على الخدمات المقدمة حاليًا.
statement-kept-for-individually-consented-period = إذا وافق صاحب المعلومات موافقة فردية، يُحتفظ بالمعلومات حتى انقضاء المدة المحددة في تلك الموافقة.
statement-destroyed-when-purpose-of-collection-or-provision-achieved = متى تحقق غرض جمع المعلومات الشخصية أو تلقيها، تُتلف تلك المعلومات من جانب { $we } دون تأخير.
statement-retained-where-commercial-act-or-other-laws-require = يجوز الاحتفاظ بالمعلومات الشخصية حتى بعد تحقق غرض جمعها أو تلقيها إذا نص { -commercial-act } أو غيره من القوانين واللوائح على حفظها.
statement-processed-within-period-of-law-or-consent = تُعالَج المعلومات الشخصية ويُحتفظ بها من جانب { $we } خلال مدة الاحتفاظ المنصوص عليها في القوانين واللوائح أو مدة الاحتفاظ التي وافق عليها صاحب المعلومات.
statement-medical-record-period-extended-once = إذا لزم ذلك لاستمرار الرعاية الطبية، يجوز تمديد مدة حفظ سجلات الرعاية الطبية مرة واحدة فقط بما لا يتجاوز تلك المدة.
statement-only-statistics-kept-afterwards = بعد انقضاء مدة الاحتفاظ، لا تبقى سوى إحصاءات لا تتيح التعرف على الأفراد.
statement-listed-as-visit-records = تُحفظ بصفتها سجلات للزيارات.

## Children

statement-consent-of-legal-representative-always-obtained = يُحصل دائمًا من جانب { $we } على موافقة الممثل القانوني عند جمع المعلومات الشخصية للطفل دون سن 14 عامًا.
statement-minimum-collected-to-obtain-consent = يُجمع من الطفل، من جانب { $we }، الحد الأدنى من المعلومات المتعلقة بالممثل القانوني لغرض الحصول على موافقة الممثل القانوني.
statement-legal-representative-verified-before-acting = يجوز للممثل القانوني، بعد إجراءات التحقق من صفته، أن يطلع بنفسه على المعلومات الشخصية للطفل أو يصححها أو يحذفها.
statement-necessary-measures-for-legal-representative = إذا تواصل الممثل القانوني مع { -officer }، تُتخذ التدابير اللازمة من جانب { $we }.
statement-children-information-not-provided-or-shared = لا تُقدَّم المعلومات المتعلقة بالأطفال من جانب { $we } إلى أطراف ثالثة ولا تُشارَك معهم.
statement-children-information-not-used-until-corrected = إذا طلب الممثل القانوني تصحيح خطأ في المعلومات الشخصية للطفل، فلا تُستخدم تلك المعلومات ولا تُقدَّم من جانب { $we } إلى أن يُصحَّح الخطأ.
statement-legal-representative-acts-for-registered-children = يجوز للممثل القانوني ممارسة هذه الحقوق بشأن المعلومات الشخصية المسجلة لدى { $we } للطفل دون سن 14 عامًا.
statement-children-not-collected = لا تُجمع من جانب { $we } المعلومات الشخصية للأطفال دون سن 14 عامًا.
statement-consent-of-legal-representative-obtained-and-confirmed = متى وجب الحصول على موافقة لمعالجة المعلومات الشخصية للطفل دون سن 14 عامًا، يُحصل من جانب { $we } على موافقة الممثل القانوني ويُتأكد من أن الممثل القانوني قد وافق.
statement-children-informed-in-plain-language = عند إبلاغ الأطفال دون سن 14 عامًا بما يتعلق بمعالجة المعلومات الشخصية، تُستخدم من جانب { $we } نماذج سهلة الفهم وعبارات واضحة وبسيطة.

## Destruction

statement-destroyed-promptly-after-collection-and-use = متى تحقق غرض جمع المعلومات الشخصية واستخدامها، تُتلف تلك المعلومات من جانب { $we } دون تأخير.
statement-destroyed-immediately-after-collection-and-use = متى تحقق غرض جمع المعلومات الشخصية واستخدامها، تُتلف تلك المعلومات من جانب { $we } فورًا.
statement-moved-to-separate-database-or-documents = تُنقل المعلومات المقدمة لتسجيل العضوية ولأغراض أخرى إلى قاعدة بيانات منفصلة، وتُحفظ النماذج الورقية في ملفات منفصلة.
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = تُحفظ المعلومات المنقولة مدة معينة وفقًا للسياسات الداخلية والقوانين واللوائح ذات الصلة (انظر «{ retention }») ثم تُتلف.
statement-separate-database-used-only-for-retention = لا تُستخدم المعلومات الشخصية المنقولة إلى قاعدة بيانات منفصلة لأي غرض غير الاحتفاظ بها، ما لم يكن ذلك بموجب القانون.
statement-destroyed-when-service-use-ends = تُتلف المعلومات الشخصية من جانب { $we } دون تأخير متى انتهى استخدام الخدمة.
statement-non-identifying-information-may-be-kept = يجوز الاحتفاظ بالمعلومات التي لا تحدد هوية الأفراد، مثل الجنس والفئة العمرية.
statement-membership-information-destroyed-immediately = تُتلف المعلومات المُدخلة لتسجيل العضوية ولأغراض أخرى فور تحقق الغرض منها.
statement-destruction-selected-and-approved = تُحدَّد من جانب { $we } المعلومات الشخصية التي نشأ سبب لإتلافها، وتُتلف بموافقة { -officer }.
statement-kept-by-law-stored-separately = تُنقل المعلومات الشخصية التي يجب حفظها بموجب قوانين ولوائح أخرى إلى قاعدة بيانات منفصلة أو تُحفظ في مكان مختلف.

## Provision

statement-no-use-or-provision-beyond-notified-scope = لا تُستخدم المعلومات الشخصية من جانب { $we } بما يتجاوز النطاق المبين في «{ purposes }»، ولا تُقدَّم إلى أشخاص آخرين أو شركات أو مؤسسات أخرى، إلا بموافقة صاحب المعلومات أو في الحالات المنصوص عليها في القوانين واللوائح ذات الصلة.
statement-not-provided-to-outside-parties-in-principle = من حيث المبدأ، لا تُقدَّم المعلومات الشخصية من جانب { $we } إلى جهات خارجية.
statement-not-provided-to-outside-parties = لا تُقدَّم المعلومات الشخصية من جانب { $we } إلى جهات خارجية.
statement-provision-applies-only-to-non-identifying-information = تُتلف المعلومات التي تحدد هوية الفرد تلقائيًا بعد انتهاء استخدام الخدمة، ولذلك لا تسري الاستثناءات المذكورة أعلاه إلا على المعلومات التي لا تحدد هوية الفرد.
statement-provided-only-within-law = لا تُعالَج المعلومات الشخصية من جانب { $we } إلا في حدود أغراض المعالجة، ولا تُقدَّم إلى أطراف ثالثة إلا بموافقة صاحب المعلومات أو إذا وُجد أساس في القانون.
statement-provision-may-be-refused = يجوز لصاحب المعلومات رفض الموافقة على التقديم إلى أطراف ثالثة، وفي هذه الحالة قد لا يتمكن من استخدام الخدمات التي تتطلب تلك الموافقة.
statement-recipient-named-when-consent-obtained = يُبلَّغ صاحب المعلومات باسم المؤسسة الطبية المتلقية عند الحصول على موافقته.

## Entrustment

statement-no-entrustment-without-consent = لا تُسند معالجة المعلومات الشخصية من جانب { $we } إلى شركات خارجية دون موافقة صاحب المعلومات.
statement-no-entrustment-at-present = لا تُسند معالجة المعلومات الشخصية حاليًا من جانب { $we } إلى شركات خارجية.
statement-entrustment-notified-with-prior-consent = إذا لزم الإسناد مستقبلًا، يُبلَّغ صاحب المعلومات بالجهة المسند إليها وبمضمون الأعمال المسندة ويُحصل على موافقته مسبقًا.
statement-entrustment-notified-in-detail-with-consent = إذا لزم الإسناد مستقبلًا، يُبلَّغ صاحب المعلومات بالتفصيل بالجهة المسند إليها وبمضمون الأعمال المسندة ويُحصل على موافقته.
statement-entrustment-notified-with-prior-consent-if-necessary = إذا لزم الإسناد مستقبلًا، يُبلَّغ صاحب المعلومات بالجهة المسند إليها وبمضمون الأعمال المسندة ويُحصل على موافقته مسبقًا عند الضرورة.
statement-collection-and-analysis-entrusted-to-improve-services = يُسند جمع المعلومات الشخصية وتحليلها من جانب { $we } إلى شركات خارجية لغرض تحسين الخدمات.
statement-processing-entrusted-for-execution-of-services = تُسند معالجة المعلومات الشخصية من جانب { $we } إلى جهات أخرى لغرض تنفيذ الخدمات.
statement-entrustment-details-by-email-phone-or-website = يُعلن ما يتعلق بالجهات المسند إليها ونطاق الإسناد والمعلومات المشاركة عبر البريد الإلكتروني أو الهاتف أو الموقع الإلكتروني.
statement-contract-sets-provisions-for-safe-management = يحدد عقد الإسناد ما يلزم لإدارة المعلومات الشخصية بأمان وفقًا للقوانين واللوائح ذات الصلة.
statement-contract-requires-compliance-with-protection-instructions = ينص عقد الإسناد على الالتزام بالتعليمات المتعلقة بحماية المعلومات الشخصية.
statement-contract-requires-confidentiality = ينص عقد الإسناد على الحفاظ على سرية المعلومات الشخصية.
statement-contract-prohibits-third-party-provision = ينص عقد الإسناد على عدم تقديم المعلومات الشخصية إلى أطراف ثالثة.
statement-contract-stored-electronically = يُحفظ مضمون عقد الإسناد إلكترونيًا.
statement-contract-terms-and-supervision = يحدد عقد الإسناد ما يتعلق بحظر المعالجة لغير غرض تنفيذ الأعمال المسندة، وتدابير ضمان السلامة، وتقييد إعادة الإسناد، والإدارة والإشراف، والتعويض عن الأضرار، ويُشرف من جانب { $we } على معالجة الجهة المسند إليها للمعلومات الشخصية بأمان.
statement-entrustment-changes-published-without-delay = إذا تغير مضمون الأعمال المسندة أو تغيرت الجهة المسند إليها، يُنشر ذلك دون تأخير في سياسة الخصوصية هذه.
statement-entrustment-published-when-begun = إذا أُسندت معالجة المعلومات الشخصية مستقبلًا، يُنشر مضمون الأعمال المسندة والجهة المسند إليها في سياسة الخصوصية هذه.

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = تُتخذ من جانب { $we } تدابير تقنية وإدارية تحول دون فقدان المعلومات الشخصية أو سرقتها أو تسربها أو تحريفها أو الإضرار بها.
statement-various-technical-security-measures = تُطبَّق من جانب { $we } تدابير أمنية متنوعة كتدابير تقنية لحماية المعلومات الشخصية.
statement-managerial-measures-implemented = تُطبَّق من جانب { $we } كذلك تدابير إدارية لحماية المعلومات الشخصية.
statement-technical-and-organizational-precautions = تُطبَّق من جانب { $we } تدابير حماية تقنية وإدارية لحماية المعلومات الشخصية.

## Cookies

statement-cookies-and-other-devices-operated = تُشغَّل من جانب { $we } ملفات تعريف الارتباط (الكوكيز) وأدوات أخرى تخزن معلومات صاحب المعلومات وتسترجعها.
statement-cookies-may-be-used-for-services = قد تُستخدم من جانب { $we } ملفات تعريف الارتباط (الكوكيز) التي تخزن معلومات الاستخدام وتسترجعها من حين إلى آخر.
statement-cookies-store-and-retrieve-from-time-to-time = تُستخدم من جانب { $we } ملفات تعريف الارتباط (الكوكيز) التي تخزن معلومات صاحب المعلومات وتسترجعها من حين إلى آخر.
statement-cookies-are-small-text-files = ملفات تعريف الارتباط ملفات نصية صغيرة جدًا يرسلها الخادم المشغل للموقع الإلكتروني إلى متصفح صاحب المعلومات، وتُخزَّن على القرص الصلب في حاسوب صاحب المعلومات.
statement-cookies-are-small-amounts-of-information = ملفات تعريف الارتباط قدر قليل من المعلومات يرسله الخادم (HTTP) المشغل للموقع الإلكتروني إلى المتصفح في حاسوب صاحب المعلومات، ويُخزَّن كذلك على القرص الصلب في حاسوب صاحب المعلومات.
statement-cookies-identify-computers-not-persons = تحدد ملفات تعريف الارتباط حاسوب صاحب المعلومات، غير أنها لا تحدد هوية صاحب المعلومات شخصيًا.
statement-right-to-refuse-cookies = لصاحب المعلومات الحق في رفض تثبيت ملفات تعريف الارتباط.
statement-choice-over-cookies = لصاحب المعلومات حق الاختيار بشأن تثبيت ملفات تعريف الارتباط.
statement-cookies-blocked-in-browser-settings = يجوز لصاحب المعلومات منع حفظ ملفات تعريف الارتباط من الإعدادات في أعلى متصفح الويب.
statement-login-features-restricted-without-cookies = إذا رُفض حفظ ملفات تعريف الارتباط، فقد تُقيَّد بعض وظائف الخدمات التي تتطلب تسجيل الدخول.
statement-cookies-required-for-login-and-use = يجب السماح بملفات تعريف الارتباط من أجل تسجيل الدخول واستخدام الخدمات.
statement-login-services-difficult-without-cookies = إذا رُفض حفظ ملفات تعريف الارتباط، فقد يصعب استخدام بعض الخدمات التي تتطلب تسجيل الدخول.
statement-some-services-difficult-without-cookies = إذا رُفض تثبيت ملفات تعريف الارتباط، فقد يصعب تقديم بعض الخدمات.
statement-no-behavioral-information-collected = لا تُجمع من جانب { $we } معلومات سلوكية لأغراض الإعلانات المخصصة، ولا يُسمح لأطراف ثالثة بجمعها.

## Rights

statement-rights-over-own-or-childs-information = يجوز لصاحب المعلومات والممثل القانوني ممارسة هذه الحقوق بشأن المعلومات الشخصية المسجلة لدى { $we } والخاصة بأي منهما أو بالطفل دون سن 14 عامًا.
statement-rights-of-data-subjects-and-representatives-at-any-time = يجوز لصاحب المعلومات والممثل القانوني ممارسة هذه الحقوق في أي وقت.
statement-rights-at-any-time = يجوز لصاحب المعلومات ممارسة هذه الحقوق في أي وقت.
statement-responds-promptly = يُستجاب من جانب { $we } لطلبات صاحب المعلومات على وجه السرعة.
statement-inquiries-to-privacy-officer = يجوز توجيه الاستفسارات المتعلقة بالمعلومات الشخصية إلى { -officer }.
statement-acts-promptly-when-officer-contacted = إذا تواصل صاحب المعلومات مع { -officer }، تُتخذ الإجراءات من جانب { $we } دون تأخير.
statement-not-used-until-corrected = إذا طلب صاحب المعلومات تصحيح خطأ في المعلومات الشخصية، فلا تُستخدم تلك المعلومات ولا تُقدَّم من جانب { $we } إلى أن يكتمل التصحيح.
statement-third-parties-notified-of-correction = إذا سبق تقديم معلومات شخصية خاطئة إلى طرف ثالث، يُبلَّغ ذلك الطرف الثالث من جانب { $we } بنتيجة التصحيح دون تأخير لكي يُجرى التصحيح.
statement-terminated-information-handled-by-retention-period = تُعالَج من جانب { $we } المعلومات الشخصية الملغاة أو المحذوفة وفقًا لما هو محدد في «{ retention }».
statement-no-identifying-information-stored-at-present = لا تُخزَّن حاليًا من جانب { $we } معلومات يمكن أن تحدد هوية الفرد.
statement-future-storage-notified-with-consent = إذا حُفظت مثل هذه المعلومات مستقبلًا، يُبلَّغ صاحب المعلومات بذلك بالتفصيل من جانب { $we } ويُحصل على موافقته.
statement-respects-rights-and-responds-promptly-and-diligently = تُحترم من جانب { $we } حقوق صاحب المعلومات بشأن معلوماته الشخصية، ويُستجاب لطلبات الاطلاع أو التصحيح أو الحذف بسرعة وعناية.
statement-visit-only-to-protect-personal-information = الغرض من قبول طلبات الاطلاع أو التصحيح أو الحذف عن طريق الحضور شخصيًا فقط هو حماية المعلومات الشخصية.
statement-statutory-records-not-changed-during-retention = لا يمكن تعديل المعلومات الشخصية التي يجب حفظها بموجب القوانين واللوائح أو حذفها خلال مدة الحفظ حتى لو طُلب ذلك.
statement-identity-verified-before-withdrawal = يمكن الانسحاب من العضوية بعد إجراءات التحقق من الهوية.
statement-consent-withdrawn-at-any-time = يجوز لصاحب المعلومات سحب موافقته على جمع معلوماته الشخصية واستخدامها وتقديمها في أي وقت.
statement-consent-withdrawn-by-leaving-membership = يمكن سحب الموافقة الممنوحة عند تسجيل العضوية عن طريق الانسحاب من العضوية.
statement-officer-deletes-promptly-on-withdrawal = يتخذ { -officer } دون تأخير، عند التواصل معه، التدابير اللازمة لحذف المعلومات الشخصية.
statement-destroyed-without-delay-on-withdrawal = عند التواصل مع { -officer }، تُتخذ من جانب { $we } دون تأخير التدابير اللازمة، مثل إتلاف المعلومات الشخصية.
statement-withdrawn-information-destroyed = إذا سُحبت الموافقة، تُتلف المعلومات الشخصية المعنية دون تأخير، ما لم تكن محفوظة بموجب القوانين واللوائح.
statement-answered-within-ten-days = يُبلَّغ صاحب المعلومات من جانب { $we } بنتيجة الإجراء المتخذ في غضون 10 أيام من تاريخ استلام طلب الاطلاع أو التصحيح أو الحذف أو إيقاف المعالجة.
statement-agent-needs-power-of-attorney = عند ممارسة الحقوق عن طريق وكيل، يجب تقديم توكيل وفقًا للنموذج رقم 11 المرفق مع { -method-notification }.
statement-requester-identity-confirmed = يُتأكد من جانب { $we } من أن من يمارس الحقوق هو صاحب المعلومات نفسه أو وكيل مخول حسب الأصول.
statement-requests-as-easy-as-collection = تُقبل من جانب { $we } طلبات الاطلاع وغيرها من الطلبات بالطرق التي تُجمع بها المعلومات الشخصية أيضًا، وتُطبَّق إجراءات هذه الطلبات بما لا يجعلها أصعب من إجراءات الجمع.
statement-erasure-limited-by-other-laws = لا يجوز طلب حذف المعلومات الشخصية التي تنص قوانين ولوائح أخرى على جمعها.
statement-objection-against-refusal = إذا رُفض الطلب، يجوز لصاحب المعلومات تقديم اعتراض إلى { $we }، ويُنظر في الاعتراض ويُبلَّغ صاحب المعلومات بنتيجته.
statement-refusal-reason-notified = في حال عدم الاستجابة للطلب، يُبلَّغ صاحب المعلومات بسبب ذلك وبطريقة تقديم الاعتراض.
statement-appeal-against-public-body = يجوز لمن انتُهكت حقوقه أو مصالحه بسبب قرار هيئة عامة أو امتناعها بشأن طلب الاطلاع أو التصحيح أو الحذف أو إيقاف المعالجة أن يقدم تظلمًا إداريًا.
statement-medical-record-copies-under-medical-service-act = يخضع الاطلاع على سجلات الرعاية الطبية وإصدار نسخ منها للمادة 21 من { -medical-act }.
statement-no-automated-decisions = لا تُتخذ من جانب { $we } قرارات قائمة على معالجة المعلومات الشخصية بنظام آلي بالكامل.

## Privacy officer

statement-department-and-officer-designated = خُصِّص لدى { $we } قسم مختص وعُيِّن مسؤول لحماية المعلومات الشخصية، وذلك من أجل حمايتها ومعالجة الشكاوى المتعلقة بها.
statement-officer-designated-to-protect-and-resolve = يوجد لدى { $we } مسؤول لحماية المعلومات الشخصية يتولى حمايتها ومعالجة الشكاوى المتعلقة بها.
statement-customer-service-team-operated = يعمل لدى { $we } فريق لخدمة العملاء مسؤول عن إدارة المعلومات الشخصية.
statement-questions-to-team-or-officer = يجوز توجيه الاستفسارات المتعلقة بالمعلومات الشخصية إلى فريق خدمة العملاء أو { -officer }.
statement-complaints-to-officer-or-department = يجوز إبلاغ { -officer } أو القسم المختص بالشكاوى والمخاوف المتعلقة بالمعلومات الشخصية.
statement-complaints-to-officer = يجوز إبلاغ { -officer } بجميع الشكاوى المتعلقة بحماية المعلومات الشخصية التي تنشأ أثناء استخدام الخدمات.
statement-answers-promptly-and-sufficiently = يُرد على البلاغات من جانب { $we } ردًا سريعًا ووافيًا.

## Remedies

statement-report-or-consult-other-infringements = عند الحاجة إلى الإبلاغ عن انتهاكات أخرى للمعلومات الشخصية أو طلب المشورة بشأنها، يمكن الاتصال بالجهات الآتية.

## Cameras

statement-video-use-provision-destruction-and-access-recorded = يُسجَّل ويُدار ما يتعلق باستخدام المعلومات المرئية الشخصية وتقديمها إلى أطراف ثالثة وإتلافها وطلبات الاطلاع عليها.
statement-video-permanently-deleted-after-retention = عند انقضاء مدة الحفظ، تُحذف المعلومات نهائيًا بطريقة لا تتيح الاستعادة، وتُمزَّق المطبوعات أو تُحرق.
statement-video-viewing-requested-at-any-time = يجوز لصاحب المعلومات في أي وقت أن يطلب من مشغل أجهزة معالجة المعلومات المرئية الاطلاع على المعلومات المرئية الشخصية أو التأكد من وجودها.
statement-video-viewing-limited-to-urgent-protection = غير أن ذلك يقتصر على المعلومات المرئية الشخصية التي يتضح لزومها لمصلحة عاجلة تتعلق بحياة صاحب المعلومات أو جسده أو ممتلكاته.
statement-video-viewing-refused-if-destroyed = يجوز رفض الاطلاع إذا أُتلفت المعلومات المرئية بعد انقضاء مدة حفظها.
statement-video-viewing-refused-for-other-legitimate-reasons = يجوز رفض الاطلاع إذا وُجد سبب مشروع آخر لرفضه.
statement-video-own-footage-viewable = يجوز لصاحب المعلومات طلب الاطلاع على المعلومات المرئية الشخصية التي يظهر فيها، وتُعالَج من جانب { $we } الأجزاء التي يُخشى أن تنتهك خصوصية أشخاص آخرين بحيث لا يمكن التعرف عليهم.
statement-video-others-footage-limited = لا يجوز الاطلاع على المعلومات المرئية الشخصية التي يظهر فيها أشخاص آخرون إلا إذا اتضح لزوم ذلك لمصلحة عاجلة تتعلق بالحياة أو الجسد أو الممتلكات.
statement-video-without-sound = لا يُسجَّل الصوت بأجهزة معالجة المعلومات المرئية.
statement-no-cameras-in-private-places = لا تُركَّب أجهزة معالجة المعلومات المرئية في الأماكن التي يُخشى فيها انتهاك الخصوصية، مثل غرف الفحص وغرف تبديل الملابس ودورات المياه.
statement-camera-signs-posted = توضع من جانب { $we } لوحات إرشادية لكي يسهل إدراك أن التصوير جارٍ.

## Changes

statement-check-policy-regularly = يرجى الاطلاع على سياسة الخصوصية هذه بانتظام عند زيارة الموقع الإلكتروني.
statement-changes-reflected-promptly = تُدرج التغييرات في سياسة الخصوصية دون تأخير.
statement-additions-deletions-and-modifications-announced = يُعلن عن أي إضافة إلى مضمون سياسة الخصوصية أو حذف منه أو تعديل له.
statement-announced-when-revised = عند تعديل سياسة الخصوصية، يُعلن ذلك من جانب { $we }.
statement-previous-versions-available = يمكن الاطلاع في أي وقت على النسخ السابقة من سياسة الخصوصية مع مدة سريان كل منها.
statement-comparison-published = تُنشر التغييرات مع مقارنة بين ما قبل التغيير وما بعده.

## For data subjects in the European Union
statement-complaint-to-supervisory-authority = يجوز لأصحاب المعلومات الموجودين في الاتحاد الأوروبي تقديم شكوى إلى السلطة الرقابية في الدولة العضو التي يقيمون فيها إقامة معتادة أو يعملون فيها أو التي وقع فيها الانتهاك.

# Names of laws, notifications and guidelines: the full name, without brackets; `.short` is a short name. Enforcement Decree and Enforcement Rule are never mixed.

## Personal information protection
law-personal-information-protection-act = قانون حماية المعلومات الشخصية الكوري
law-personal-information-protection-act-decree = المرسوم التنفيذي لقانون حماية المعلومات الشخصية الكوري
law-standard-guideline = المبادئ التوجيهية الموحدة الكورية لحماية المعلومات الشخصية
law-safety-measures-standard = المعايير الكورية لتدابير ضمان سلامة المعلومات الشخصية
law-personal-information-processing-method-notification = الإشعار الكوري بشأن طرق معالجة المعلومات الشخصية
law-drafting-guideline = المبادئ التوجيهية الكورية لإعداد سياسات الخصوصية

## Health care
law-medical-service-act = قانون الخدمات الطبية الكوري
law-medical-service-act-decree = المرسوم التنفيذي لقانون الخدمات الطبية الكوري
law-medical-service-act-rule = اللائحة التنفيذية لقانون الخدمات الطبية الكوري
law-national-health-insurance-act = قانون التأمين الصحي الوطني الكوري
law-pharmaceutical-affairs-act = قانون شؤون الصيدلة الكوري
law-narcotics-act = قانون الرقابة على المواد المخدرة الكوري
    .short = قانون المخدرات الكوري
law-health-checkup-act = القانون الأساسي الكوري للفحص الصحي
law-foreign-patient-act = القانون الكوري لدعم التوسع الخارجي للخدمات الطبية واستقطاب المرضى الأجانب
    .short = قانون المرضى الأجانب الكوري
law-foreign-patient-act-rule = اللائحة التنفيذية للقانون الكوري لدعم التوسع الخارجي للخدمات الطبية واستقطاب المرضى الأجانب
    .short = اللائحة التنفيذية لقانون المرضى الأجانب الكوري

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = القانون الكوري لحماية المستهلك في التجارة الإلكترونية وما إليها
    .short = قانون التجارة الإلكترونية الكوري
law-electronic-commerce-act-decree = المرسوم التنفيذي للقانون الكوري لحماية المستهلك في التجارة الإلكترونية وما إليها
    .short = المرسوم التنفيذي لقانون التجارة الإلكترونية الكوري
law-electronic-commerce-standard-terms = الشروط الموحدة الكورية للتجارة الإلكترونية (المتاجر الإلكترونية على الإنترنت)
law-communications-secrets-act = قانون حماية سرية الاتصالات الكوري
law-communications-secrets-act-decree = المرسوم التنفيذي لقانون حماية سرية الاتصالات الكوري
law-telecommunications-business-act = قانون أعمال الاتصالات الكوري
law-network-act = القانون الكوري لتعزيز استخدام شبكات المعلومات والاتصالات وحماية المعلومات وما إليها
    .short = قانون شبكات المعلومات والاتصالات الكوري
law-network-act-decree = المرسوم التنفيذي للقانون الكوري لتعزيز استخدام شبكات المعلومات والاتصالات وحماية المعلومات وما إليها
    .short = المرسوم التنفيذي لقانون شبكات المعلومات والاتصالات الكوري
law-credit-information-act = القانون الكوري لاستخدام المعلومات الائتمانية وحمايتها
    .short = قانون المعلومات الائتمانية الكوري
law-electronic-financial-transactions-act = قانون المعاملات المالية الإلكترونية الكوري
law-electronic-financial-transactions-act-decree = المرسوم التنفيذي لقانون المعاملات المالية الإلكترونية الكوري
law-location-information-act = القانون الكوري لحماية معلومات الموقع الجغرافي واستخدامها وما إليهما
    .short = قانون معلومات الموقع الجغرافي الكوري
law-terms-and-conditions-act = القانون الكوري لتنظيم الشروط والأحكام العامة
    .short = قانون الشروط والأحكام العامة الكوري
law-framework-act-on-consumers = القانون الأساسي الكوري للمستهلك

## Taxes, business, labor, civil law
law-national-tax-act = القانون الأساسي الكوري للضرائب الوطنية
law-local-tax-act = القانون الأساسي الكوري للضرائب المحلية
law-income-tax-act = قانون ضريبة الدخل الكوري
law-commercial-act = القانون التجاري الكوري
law-labor-standards-act = قانون معايير العمل الكوري
law-civil-act = القانون المدني الكوري
law-public-holidays-act = قانون العطلات الرسمية الكوري
law-public-holidays-decree = الأحكام التنظيمية الكورية بشأن العطلات الرسمية في الدوائر الحكومية

## Prosecution
law-prosecutors-office-act = قانون مكاتب النيابة العامة الكوري
law-prosecution-service-act = قانون جهاز الادعاء العام الكوري
law-serious-crimes-agency-act = قانون وكالة التحقيق في الجرائم الخطيرة الكوري

## European Union
law-gdpr = اللائحة العامة لحماية البيانات للاتحاد الأوروبي (GDPR)

# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = سجل المرضى
record-medical-chart = سجل الرعاية الطبية
record-prescription = الوصفات الطبية
record-surgery-record = سجلات العمليات الجراحية
record-test-record = سجلات محتوى الفحوصات والرأي الطبي بشأنها
record-radiograph = صور الأشعة (بما فيها التسجيلات المصورة) والرأي الطبي المكتوب بشأنها
record-nursing-record = سجلات التمريض
record-midwifery-record = سجلات القِبالة
record-certificate-copy = نسخ التقارير الطبية وما يماثلها من الوثائق
record-home-nursing-record = سجلات التمريض المنزلي
record-insurance-claim = مستندات المطالبة بتكاليف مزايا التأمين الصحي
record-dispensing-record = سجلات صرف الأدوية
record-narcotics-record = سجلات التعامل بالمواد المخدرة
record-operating-room-footage = تسجيلات كاميرات المراقبة (CCTV) في غرفة العمليات

## Electronic commerce
record-advertising = سجلات التوسيم والإعلان
record-contract = سجلات العقود والعدول عنها وما يماثلها
record-payment = سجلات دفع الثمن وتوريد السلع أو الخدمات
record-dispute = سجلات شكاوى المستهلكين وتسوية المنازعات

## Communications, credit, finance, location
record-visit-record = سجلات الزيارات
record-access-log-telecom = بيانات سجل الاتصالات الحاسوبية والإنترنت وبيانات تتبع نقطة الاتصال
record-call-data = بيانات إثبات الاتصال، مثل تاريخ الاتصال ووقته
record-credit-information = سجلات جمع المعلومات الائتمانية ومعالجتها واستخدامها وما يماثل ذلك
record-electronic-financial-transaction = سجلات المعاملات المالية الإلكترونية
record-location-use = بيانات إثبات استخدام معلومات الموقع الجغرافي وتقديمها

## Taxes, business, labor
record-tax-books = الدفاتر والمستندات المؤيدة المتعلقة بالضرائب الوطنية
record-local-tax-books = الدفاتر والمستندات المؤيدة المتعلقة بالضرائب المحلية
record-commercial-books = الدفاتر التجارية والوثائق المهمة المتعلقة بالأعمال
record-commercial-slips = القسائم المحاسبية
record-employment-documents = مستندات عقود العمل

## Personal information protection
record-identity-verification = سجلات التحقق من الهوية
record-cctv-footage = المعلومات المرئية الشخصية
record-pseudonymized-processing = سجلات معالجة المعلومات ذات الأسماء المستعارة
record-system-access-log = سجلات الوصول إلى نظام معالجة المعلومات الشخصية
record-dormant-account = المعلومات الشخصية للمستخدمين الذين لم يستخدموا الخدمة لمدة سنة واحدة

# Names of laws, notifications and guidelines: the full name, without brackets; `.short` is a short name. Enforcement Decree and Enforcement Rule are never mixed.

## Personal information protection
law-personal-information-protection-act = БНСУ-ын Хувийн мэдээлэл хамгаалах тухай хууль
law-personal-information-protection-act-decree = БНСУ-ын Хувийн мэдээлэл хамгаалах тухай хуулийг хэрэгжүүлэх зарлиг
law-standard-guideline = БНСУ-ын Хувийн мэдээлэл хамгаалах жишиг удирдамж
law-safety-measures-standard = БНСУ-ын Хувийн мэдээллийн аюулгүй байдлыг хангах арга хэмжээний шалгуур
law-personal-information-processing-method-notification = БНСУ-ын Хувийн мэдээлэл боловсруулах аргын тухай тогтоол
law-drafting-guideline = БНСУ-ын Хувийн мэдээлэл боловсруулах бодлого боловсруулах удирдамж

## Health care
law-medical-service-act = БНСУ-ын Эмнэлгийн үйлчилгээний тухай хууль
law-medical-service-act-decree = БНСУ-ын Эмнэлгийн үйлчилгээний тухай хуулийг хэрэгжүүлэх зарлиг
law-medical-service-act-rule = БНСУ-ын Эмнэлгийн үйлчилгээний тухай хуулийг хэрэгжүүлэх журам
law-national-health-insurance-act = БНСУ-ын Үндэсний эрүүл мэндийн даатгалын тухай хууль
law-pharmaceutical-affairs-act = БНСУ-ын Эм зүйн үйл ажиллагааны тухай хууль
law-narcotics-act = БНСУ-ын Мансууруулах бодисын хяналтын тухай хууль
    .short = БНСУ-ын Мансууруулах бодисын тухай хууль
law-health-checkup-act = БНСУ-ын Эрүүл мэндийн үзлэгийн суурь хууль
law-foreign-patient-act = БНСУ-ын Эмнэлгийн үйлчилгээг гадаадад өргөжүүлэх, гадаадын өвчтөн татах үйл ажиллагааг дэмжих тухай хууль
    .short = БНСУ-ын Гадаадын өвчтөний тухай хууль
law-foreign-patient-act-rule = БНСУ-ын Эмнэлгийн үйлчилгээг гадаадад өргөжүүлэх, гадаадын өвчтөн татах үйл ажиллагааг дэмжих тухай хуулийг хэрэгжүүлэх журам
    .short = БНСУ-ын Гадаадын өвчтөний тухай хуулийг хэрэгжүүлэх журам

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = БНСУ-ын Цахим худалдаа болон бусад харилцаанд хэрэглэгчийг хамгаалах тухай хууль
    .short = БНСУ-ын Цахим худалдааны тухай хууль
law-electronic-commerce-act-decree = БНСУ-ын Цахим худалдаа болон бусад харилцаанд хэрэглэгчийг хамгаалах тухай хуулийг хэрэгжүүлэх зарлиг
    .short = БНСУ-ын Цахим худалдааны тухай хуулийг хэрэгжүүлэх зарлиг
law-electronic-commerce-standard-terms = БНСУ-ын Цахим худалдааны (интернэт кибер худалдааны төв) жишиг нөхцөл
law-communications-secrets-act = БНСУ-ын Харилцаа холбооны нууцыг хамгаалах тухай хууль
law-communications-secrets-act-decree = БНСУ-ын Харилцаа холбооны нууцыг хамгаалах тухай хуулийг хэрэгжүүлэх зарлиг
law-telecommunications-business-act = БНСУ-ын Цахилгаан холбооны үйл ажиллагааны тухай хууль
law-network-act = БНСУ-ын Мэдээлэл, харилцаа холбооны сүлжээний ашиглалтыг дэмжих, мэдээлэл хамгаалах болон бусад асуудлын тухай хууль
    .short = БНСУ-ын Мэдээлэл, харилцаа холбооны сүлжээний тухай хууль
law-network-act-decree = БНСУ-ын Мэдээлэл, харилцаа холбооны сүлжээний ашиглалтыг дэмжих, мэдээлэл хамгаалах болон бусад асуудлын тухай хуулийг хэрэгжүүлэх зарлиг
    .short = БНСУ-ын Мэдээлэл, харилцаа холбооны сүлжээний тухай хуулийг хэрэгжүүлэх зарлиг
law-credit-information-act = БНСУ-ын Зээлийн мэдээллийг ашиглах, хамгаалах тухай хууль
    .short = БНСУ-ын Зээлийн мэдээллийн тухай хууль
law-electronic-financial-transactions-act = БНСУ-ын Цахим санхүүгийн гүйлгээний тухай хууль
law-electronic-financial-transactions-act-decree = БНСУ-ын Цахим санхүүгийн гүйлгээний тухай хуулийг хэрэгжүүлэх зарлиг
law-location-information-act = БНСУ-ын Байршлын мэдээллийг хамгаалах, ашиглах болон бусад асуудлын тухай хууль
    .short = БНСУ-ын Байршлын мэдээллийн тухай хууль
law-terms-and-conditions-act = БНСУ-ын Гэрээний жишиг нөхцөлийг зохицуулах тухай хууль
    .short = БНСУ-ын Гэрээний жишиг нөхцөлийн тухай хууль
law-framework-act-on-consumers = БНСУ-ын Хэрэглэгчийн суурь хууль

## Taxes, business, labor, civil law
law-national-tax-act = БНСУ-ын Улсын татварын суурь хууль
law-local-tax-act = БНСУ-ын Орон нутгийн татварын суурь хууль
law-income-tax-act = БНСУ-ын Орлогын албан татварын тухай хууль
law-commercial-act = БНСУ-ын Худалдааны хууль
law-labor-standards-act = БНСУ-ын Хөдөлмөрийн стандартын тухай хууль
law-civil-act = БНСУ-ын Иргэний хууль
law-public-holidays-act = БНСУ-ын Нийтээр амрах өдрийн тухай хууль
law-public-holidays-decree = БНСУ-ын Төрийн байгууллагын нийтээр амрах өдрийн тухай дүрэм

## Prosecution
law-prosecutors-office-act = БНСУ-ын Прокурорын газрын тухай хууль
law-prosecution-service-act = БНСУ-ын Яллах албаны тухай хууль
law-serious-crimes-agency-act = БНСУ-ын Хүнд гэмт хэрэг мөрдөн шалгах газрын тухай хууль

## European Union
law-gdpr = Европын Холбооны Мэдээлэл хамгаалах ерөнхий журам (GDPR)

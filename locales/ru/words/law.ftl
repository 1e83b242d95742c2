# Names of Korean laws, notifications and guidelines: the full name with the country, without quotation marks; `.short` is a short name.
# Enforcement Decree (시행령) = Указ о применении, Enforcement Rule (시행규칙) = Правила применения: never mixed.

## Personal information protection
law-personal-information-protection-act = { -pipa }
law-personal-information-protection-act-decree = Указ о применении { -pipa-gen }
law-standard-guideline = Стандартное руководство Республики Корея по защите персональных данных
law-safety-measures-standard = Стандарт Республики Корея о мерах по обеспечению безопасности персональных данных
law-personal-information-processing-method-notification = Уведомление Республики Корея о способах обработки персональных данных
law-drafting-guideline = Руководство Республики Корея по составлению политик обработки персональных данных

## Health care
law-medical-service-act = Закон Республики Корея о медицинском обслуживании
law-medical-service-act-decree = Указ о применении { -medical-service-act-gen }
law-medical-service-act-rule = Правила применения { -medical-service-act-gen }
law-national-health-insurance-act = Закон Республики Корея о национальном медицинском страховании
law-pharmaceutical-affairs-act = Закон Республики Корея о фармацевтической деятельности
law-narcotics-act = Закон Республики Корея о контроле за наркотическими средствами
    .short = Закон Республики Корея о наркотиках
law-health-checkup-act = Рамочный закон Республики Корея о медицинских осмотрах
law-foreign-patient-act = Закон Республики Корея о поддержке выхода медицины на зарубежные рынки и привлечения иностранных пациентов
    .short = Закон Республики Корея об иностранных пациентах
law-foreign-patient-act-rule = Правила применения Закона Республики Корея о поддержке выхода медицины на зарубежные рынки и привлечения иностранных пациентов
    .short = Правила применения Закона Республики Корея об иностранных пациентах

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = Закон Республики Корея о защите прав потребителей в сфере электронной торговли
    .short = Закон Республики Корея об электронной торговле
law-electronic-commerce-act-decree = Указ о применении Закона Республики Корея о защите прав потребителей в сфере электронной торговли
    .short = Указ о применении Закона Республики Корея об электронной торговле
law-electronic-commerce-standard-terms = Стандартные условия Республики Корея для электронной торговли (интернет-магазинов)
law-communications-secrets-act = Закон Республики Корея об охране тайны связи
law-communications-secrets-act-decree = Указ о применении Закона Республики Корея об охране тайны связи
law-telecommunications-business-act = Закон Республики Корея о предпринимательской деятельности в сфере электросвязи
law-network-act = Закон Республики Корея о содействии использованию информационно-коммуникационных сетей и защите информации
    .short = Закон Республики Корея об информационных сетях
law-network-act-decree = Указ о применении Закона Республики Корея о содействии использованию информационно-коммуникационных сетей и защите информации
    .short = Указ о применении Закона Республики Корея об информационных сетях
law-credit-information-act = Закон Республики Корея об использовании и защите кредитной информации
    .short = Закон Республики Корея о кредитной информации
law-electronic-financial-transactions-act = Закон Республики Корея об электронных финансовых операциях
law-electronic-financial-transactions-act-decree = Указ о применении Закона Республики Корея об электронных финансовых операциях
law-location-information-act = Закон Республики Корея о защите и использовании информации о местоположении
    .short = Закон Республики Корея об информации о местоположении
law-terms-and-conditions-act = Закон Республики Корея о регулировании стандартных условий договоров
    .short = Закон Республики Корея о стандартных условиях
law-framework-act-on-consumers = Рамочный закон Республики Корея о потребителях

## Taxes, business, labor, civil law
law-national-tax-act = Рамочный закон Республики Корея о государственных налогах
law-local-tax-act = Рамочный закон Республики Корея о местных налогах
law-income-tax-act = Закон Республики Корея о подоходном налоге
law-commercial-act = Торговый кодекс Республики Корея
law-labor-standards-act = Закон Республики Корея о трудовых стандартах
law-civil-act = Гражданский кодекс Республики Корея
law-public-holidays-act = Закон Республики Корея о праздничных днях
law-public-holidays-decree = Положение Республики Корея о праздничных днях государственных учреждений

## Prosecution
law-prosecutors-office-act = Закон Республики Корея о прокуратуре
law-prosecution-service-act = Закон Республики Корея о службе государственного обвинения
law-serious-crimes-agency-act = Закон Республики Корея об агентстве по расследованию тяжких преступлений

## European Union
law-gdpr = Общий регламент Европейского союза по защите данных (GDPR)

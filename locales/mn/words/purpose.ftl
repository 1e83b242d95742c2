# Purposes of processing. Noun phrases; a purpose may also be the heading of a group of purposes.

## Services and members

purpose-service-provision = үйлчилгээ үзүүлэх
purpose-service-contract-performance = үйлчилгээ үзүүлэх гэрээг биелүүлэх
purpose-related-service-provision = холбогдох үйлчилгээ үзүүлэх
purpose-content-provision = контент нийлүүлэх
purpose-goods-delivery = бараа хүргэх
purpose-invoice-delivery = нэхэмжлэх илгээх
purpose-member-management = гишүүнийг удирдах
purpose-identity-verification = хувь хүний баталгаажуулалт хийх
purpose-personal-identification = хувь хүнийг таних
purpose-age-verification = насыг шалгах
purpose-legal-representative-consent-confirmation = 14 нас хүрээгүй хүүхдийн хувийн мэдээллийг цуглуулахыг хууль ёсны төлөөлөгч зөвшөөрсөн эсэхийг шалгах
purpose-notice-delivery = мэдэгдэл хүргэх
purpose-marketing-and-advertising = маркетинг, зар сурталчилгаанд ашиглах
purpose-access-frequency-analysis = хандалтын давтамжийг тодорхойлох
purpose-service-use-statistics = үйлчилгээний хэрэглээний статистик гаргах
purpose-member-service-use-statistics = гишүүдийн үйлчилгээний хэрэглээнд статистик шинжилгээ хийх

## Referral and medical information

purpose-preparation-of-medical-referral-letters = эмчилгээнд илгээх бичиг үйлдэх
purpose-provision-of-medical-information = эмнэлгийн мэдээлэл өгөх
purpose-explanation-of-test-records = эмнэлгийн шинжилгээний бүртгэлийг тайлбарлах
purpose-explanation-of-medication-information = эм хэрэглэх мэдээллийг тайлбарлах
purpose-inquiry-handling = үйлчилгээтэй холбоотой лавлагаа хүсэлтийг шийдвэрлэх
purpose-inquiry-support = үйлчилгээтэй холбоотой лавлагаа хүсэлтэд дэмжлэг үзүүлэх
purpose-delivery-of-medical-referral-letters = эмчилгээнд илгээх бичгийг хүргэх
purpose-medical-service-provision = эмнэлгийн үйлчилгээ үзүүлэх

## Estimates and analysis

purpose-reply-management = үйлчилгээ үзүүлэхтэй холбогдон хариуг удирдах
purpose-free-estimate-email-reply = төлбөргүй үнийн саналын талаарх имэйл лавлагаанд хариулахын тулд имэйл хаягийг ашиглах
purpose-user-status-analysis = хэрэглэгчдийн байдалд шинжилгээ хийх
purpose-website-improvement-by-user-analysis = хэрэглэгчийн улс, хүйс, насны бүлэг болон бусад мэдээлэлд шинжилгээ хийж, цахим хуудсыг сайжруулах материал болгон ашиглах
purpose-website-improvement-by-country-gender-and-age-group = хэрэглэгчийн улс, хүйс, насны бүлэгт шинжилгээ хийж, цахим хуудсыг сайжруулах материал болгон ашиглах
purpose-new-service-development-and-operation = шинэ үйлчилгээ хөгжүүлэх, цаашид ажиллуулах
purpose-new-service-development-by-user-analysis = хэрэглэгчдэд хийсэн шинжилгээгээр шинэ үйлчилгээ хөгжүүлэхэд лавлах материал болгон ашиглах
purpose-operational-strategy-by-user-opinions = хэрэглэгчийн саналыг тусган цахим хуудсыг цаашид ажиллуулах стратеги боловсруулахад лавлах материал болгон ашиглах

## Medical care

purpose-treatment-verification = эмнэлгийн тусламжийг баталгаажуулах журам
purpose-examination-verification = шинжилгээг баталгаажуулах журам
purpose-reservation-verification = цаг захиалгыг баталгаажуулах журам
purpose-diagnosis-and-treatment = оношлох, эмчлэхэд шаардлагатай эмнэлгийн үйлчилгээ үзүүлэх
purpose-billing = эмнэлгийн тусламжийн төлбөр нэхэмжлэх захиргааны үйлчилгээ
purpose-payment = эмнэлгийн тусламжийн төлбөр авах захиргааны үйлчилгээ
purpose-refunds = эмнэлгийн тусламжийн төлбөр буцаан олгох захиргааны үйлчилгээ
purpose-medical-fee-statement-delivery = эмнэлгийн тусламжийн төлбөрийн тооцоо илгээх
purpose-detailed-statement-delivery = эмнэлгийн тусламжийн төлбөрийн задаргаа илгээх
purpose-certificate-delivery = тодорхойлолт илгээх
purpose-medicine-dispatch = эм илгээх
purpose-goods-dispatch = бараа илгээх
purpose-result-dispatch = үр дүнг илгээх
purpose-referral-information = эмчилгээнд илгээхийн тулд бусад эмнэлгийн байгууллагад эмнэлгийн тусламжийн мэдээллийг дамжуулах
purpose-return-referral-information = илгээгдсэн өвчтөнийг буцаахын тулд бусад эмнэлгийн байгууллагад эмнэлгийн тусламжийн мэдээллийг дамжуулах
purpose-notice-communication = мэдэгдэл хүргэх харилцааны суваг бүрдүүлэх
purpose-complaint-communication = гомдол шийдвэрлэх харилцааны суваг бүрдүүлэх
purpose-issue-resolution-communication = асуудал шийдвэрлэх харилцааны суваг бүрдүүлэх
purpose-online-consultation-response = онлайн зөвлөгөөнд хариулах
purpose-new-service-information = шинэ үйлчилгээний мэдээлэл өгөх
purpose-event-information = арга хэмжээний мэдээлэл өгөх
purpose-quality-management-action = эмнэлгийн байгууллагын чанарыг удирдах хууль эрх зүйн болон захиргааны арга хэмжээ
purpose-operation-action = эмнэлгийн байгууллагыг ажиллуулах хууль эрх зүйн болон захиргааны арга хэмжээ
purpose-education-analysis-data = сургалтад зориулж хамгийн бага хэмжээний дүн шинжилгээний материал өгөх
purpose-research-analysis-data = судалгаанд зориулж хамгийн бага хэмжээний дүн шинжилгээний материал өгөх
purpose-medical-topic-information = анагаах ухааны талаарх мэдээлэл өгөх
purpose-academic-topic-information = эрдэм шинжилгээний талаарх мэдээлэл өгөх
purpose-institution-information = эмнэлгийн байгууллагын талаарх мэдээлэл өгөх
purpose-consultation-reference-material = зөвлөгөөг саадгүй явуулахад лавлах материал болгон ашиглах
purpose-treatment-reference-material = эмнэлгийн тусламжийг саадгүй үзүүлэхэд лавлах материал болгон ашиглах
purpose-consumer-information-collection = БНСУ-ын Хэрэглэгчийн суурь хуулийн 52 дугаар зүйлд заасан, хэрэглэгчдэд зориулсан мэдээлэл цуглуулах

## Website of a clinic

purpose-required-information = заавал өгөх мэдээлэл
purpose-optional-information = сонгон өгөх мэдээлэл
purpose-treatment-reservation = цахим хуудсаар үзлэгийн цаг захиалах
purpose-reservation-inquiry = цахим хуудсаар цаг захиалгаа шалгах
purpose-website-membership-service = цахим хуудсаар гишүүнчлэлийн үйлчилгээ үзүүлэх
purpose-hospital-news-by-email = имэйлээр эмнэлгийн мэдээ хүргэх
purpose-disease-information-by-email = имэйлээр өвчний талаарх мэдээлэл хүргэх
purpose-surveys = санал асуулга явуулах
purpose-service-use-statistics-collection = үйлчилгээний хэрэглээний статистик цуглуулах

## Cookies

purpose-preferences-and-interests = таашаал, сонирхлын хүрээг тодорхойлох
purpose-activity-tracking = үйлдлийг мөрдөх
purpose-targeted-marketing-by-participation-and-visits = арга хэмжээнд оролцсон байдал, зочилсон давтамж, тоонд үндэслэн зорилтот маркетинг хийх
purpose-personalized-services-by-participation-and-visits = арга хэмжээнд оролцсон байдал, зочилсон давтамж, тоонд үндэслэн хэрэглэгчид тохирсон үйлчилгээ үзүүлэх
purpose-appropriate-service-provision = зохистой үйлчилгээ үзүүлэх
purpose-useful-service-provision = хэрэгтэй үйлчилгээ үзүүлэх
purpose-visit-pattern-analysis = үйлчилгээнд зочилсон хэлбэрийг тодорхойлох
purpose-usage-pattern-analysis = үйлчилгээг ашигласан хэлбэрийг тодорхойлох
purpose-user-scale-analysis = хэрэглэгчийн тоо хэмжээг тодорхойлох
purpose-convenient-service-provision = илүү хялбар, тохиромжтой үйлчилгээ үзүүлэх

## Cameras

purpose-patient-safety = өвчтөний аюулгүй байдал
purpose-facility-safety = барилга байгууламжийн аюулгүй байдал
purpose-fire-prevention = гал түймрээс урьдчилан сэргийлэх
purpose-crime-prevention = гэмт хэргээс урьдчилан сэргийлэх

## For today's clinics

purpose-patient-identification = өвчтөнийг таньж баталгаажуулах
purpose-appointment-management = үзлэгийн цаг захиалгыг хүлээн авах, өөрчлөх, цуцлах
purpose-appointment-reminders = захиалсан цагийг сануулах
purpose-medical-record-keeping = эмнэлгийн тусламжийн бүртгэлийг үйлдэх, хадгалах
purpose-prescription-issuance = эмийн жор олгох
purpose-outsourced-test-requests = шинжилгээ хийлгэх захиалга өгөх, дүнг шалгах
purpose-health-checkup = эрүүл мэндийн үзлэг хийх, дүнг мэдэгдэх
purpose-health-insurance-claims = эрүүл мэндийн даатгалын тусламжийн зардал нэхэмжлэх, хянах
purpose-health-insurance-claims-review = эрүүл мэндийн даатгалын тусламжийн зардлыг хянах
purpose-certificate-issuance = эмнэлгийн магадалгаа, тодорхойлолт олгох
purpose-follow-up-care = эмчилгээний дараах явцыг хянах
purpose-emergency-contact = яаралтай үед холбоо барих
purpose-statutory-duty = хууль тогтоомжоор хүлээсэн үүргийг биелүүлэх
purpose-website-security = цахим хуудсыг аюулгүй ажиллуулах
purpose-complaint-handling = өргөдөл, гомдол хүлээн авах, шийдвэрлэх
purpose-dispute-handling = маргаанд хариу арга хэмжээ авах, шийдвэрлэх
purpose-foreign-patient-consultation = гадаадын өвчтөнд зөвлөгөө өгөх, эмчилгээний хуваарийг тохирох
purpose-foreign-patient-reporting = гадаадын өвчтөн татсан байдлын тайлан гаргах
purpose-interpretation-support = хэлмэрчийн үйлчилгээ үзүүлэх
purpose-visa-support = виз авахад дэмжлэг үзүүлэх
purpose-accommodation-and-transport-support = байрлах, зорчиход дэмжлэг үзүүлэх
purpose-tax-document-provision = татвартай холбоотой баримт гаргаж өгөх
purpose-year-end-tax-data-verification = жилийн эцсийн татварын тооцоонд эмнэлгийн зардлын баримтыг шалгах
purpose-service-fee-payment = үйлчилгээний төлбөр төлөх
purpose-service-fee-refund = үйлчилгээний төлбөр буцаан олгох
purpose-duplicate-registration-prevention = давхар бүртгүүлэхээс сэргийлэх
purpose-abuse-prevention = зүй бусаар ашиглахаас сэргийлэх
purpose-service-improvement = үйлчилгээг сайжруулах
purpose-service-use-analysis = үйлчилгээний хэрэглээнд шинжилгээ хийх
purpose-promotional-information = сурталчилгааны мэдээлэл хүргэх
purpose-facility-security = барилга байгууламжийн хамгаалалт
purpose-parking-management = авто зогсоолыг удирдах
purpose-academic-research = эрдэм шинжилгээний судалгаа
purpose-scientific-research = шинжлэх ухааны судалгаа
purpose-statistics-preparation = статистик гаргах
purpose-recruitment = ажилд авах сонгон шалгаруулалт явуулах

# Items of personal information. Nouns that can stand in a list, a table cell or a sentence.

## Identity

item-name = овог нэр
item-korean-name = солонгос үсгээр бичсэн овог нэр
item-english-name = англи үсгээр бичсэн овог нэр
item-resident-registration-number = оршин суугчийн бүртгэлийн дугаар
item-passport-number = паспортын дугаар
item-drivers-license-number = жолооны үнэмлэхийн дугаар
item-alien-registration-number = гадаад иргэний бүртгэлийн дугаар
item-nationality = иргэншил
item-visa-type = оршин суух эрхийн ангилал
item-country = улс
item-country-of-residence = оршин суугаа улс
item-date-of-birth = төрсөн огноо
item-gender = хүйс
item-age = нас
item-age-group = насны бүлэг
item-photo = гэрэл зураг
item-signature = гарын үсэг

## Contact

item-contact-information = холбоо барих мэдээлэл
item-mobile-phone = гар утасны дугаар
item-phone = утасны дугаар
item-fax-number = факсын дугаар
item-address = хаяг
item-email = имэйл хаяг
item-emergency-contact = яаралтай үед холбоо барих мэдээлэл
item-messenger-id = мессенжерийн нэвтрэх нэр

## Occupation and institution

item-occupation = ажил мэргэжил
item-workplace-or-hospital-name = ажлын газар эсвэл эмнэлгийн нэр
item-workplace-or-hospital-address = ажлын газар эсвэл эмнэлгийн хаяг
item-license-number = мэргэжлийн зөвшөөрлийн дугаар
item-company-name = компанийн нэр
item-institution-name = байгууллагын нэр
item-medical-institution-name = эмнэлгийн байгууллагын нэр
item-medical-department = эмнэлгийн тасаг
item-attending-physician-name = эмчлэгч эмчийн овог нэр
item-education-and-career = боловсрол, ажлын туршлага

## Legal representatives and family

item-legal-representative-information = хууль ёсны төлөөлөгчийн мэдээлэл
item-legal-representative-information-under-14 = 14 нас хүрээгүй хүүхдийн хууль ёсны төлөөлөгчийн мэдээлэл
item-legal-representative-name = хууль ёсны төлөөлөгчийн овог нэр
item-legal-representative-contact-information = хууль ёсны төлөөлөгчийн холбоо барих мэдээлэл
item-legal-representative-mobile-phone = хууль ёсны төлөөлөгчийн гар утасны дугаар
item-legal-representative-date-of-birth = хууль ёсны төлөөлөгчийн төрсөн огноо
item-legal-representative-relationship = хууль ёсны төлөөлөгчтэй ямар хамааралтай болох
item-guardian-name = асран халамжлагчийн овог нэр
item-guardian-contact-information = асран халамжлагчийн холбоо барих мэдээлэл

## Health

item-health-information = эрүүл мэндийн мэдээлэл
item-health-information-needed-for-care = эмнэлгийн үйлчилгээ үзүүлэхэд шаардлагатай гэж эмч, эмнэлгийн ажилтан үзсэн эрүүл мэндийн бусад мэдээлэл
item-health-status = эрүүл мэндийн байдал
item-symptoms = шинж тэмдэг
item-medical-history = өвчлөлийн түүх
item-past-medical-history = урьд өмнөх өвчлөлийн түүх
item-family-history = гэр бүлийн өвчлөлийн түүх
item-surgical-history = мэс заслын түүх
item-surgical-interest-areas = сонирхож буй мэс заслын хэсэг
item-allergies = харшлын мэдээлэл
item-pregnancy = жирэмсэн эсэх
item-vital-signs = биеийн хэмжилт, амин үзүүлэлт
item-diagnosis = онош
item-treatment-details = эмчилгээний агуулга
item-medical-information = эмнэлгийн тусламжийн мэдээлэл
item-medical-records = эмнэлгийн тусламжийн бүртгэл
item-test-records = шинжилгээний бүртгэл
item-hospital-test-records-for-consultation = эмнэлгийн зөвлөгөөнд шаардлагатай эмнэлгийн шинжилгээний бүртгэл
item-prescription-records = жорын бүртгэл
item-prescription-records-for-consultation = эмнэлгийн зөвлөгөөнд шаардлагатай жорын бүртгэл
item-medication-information = эм хэрэглэх мэдээлэл
item-medical-images = эмнэлгийн дүрс оношилгооны зураг
item-before-and-after-photos = мэс ажилбарын өмнөх болон дараах зураг
item-health-checkup-records = эрүүл мэндийн үзлэгийн бүртгэл
item-health-checkup-results = эрүүл мэндийн үзлэгийн дүн
item-consultation-information = зөвлөгөөний мэдээлэл
item-questionnaire-responses = асуумжийн хариулт
item-information-needed-for-referral = эмчилгээнд илгээхэд шаардлагатай бусад мэдээлэл
item-information-needed-for-treatment = эмнэлгийн тусламж үзүүлэхэд шаардлагатай бусад мэдээлэл
item-genetic-information = удам зүйн мэдээлэл
item-fingerprint = хурууны хээ
item-facial-features = нүүрний онцлогийн мэдээлэл

## Testing and records

item-date = огноо
item-chart-number = эмнэлгийн картын дугаар
item-prescription-code = жорын код
item-collection-date = сорьц авсан огноо
item-specimen-name = сорьцын нэр
item-test-name = шинжилгээний нэр
item-visit-date = эмнэлэгт ирсэн огноо
item-reservation-details = цаг захиалгын агуулга
item-inquiry-details = лавлагаа хүсэлтийн агуулга
item-complaint-details = өргөдөл, гомдлын агуулга
item-contract-details = гэрээний агуулга
item-health-insurance-number = эрүүл мэндийн даатгалын картын дугаар

## Accounts, verification and payment

item-login-id = нэвтрэх нэр
item-password = нууц үг
item-email-reception-preference = имэйл хүлээн авах эсэх
item-marketing-preference = сурталчилгааны мэдээлэл хүлээн авах эсэх
item-verification-value = баталгаажуулалтын утга
item-i-pin-number = i-PIN дугаар (i-PIN гишүүний хувьд)
item-connecting-information = холболтын мэдээлэл (CI)
item-duplicate-information = давхар бүртгэл шалгах мэдээлэл (DI)
item-membership-verification-information = бүртгэл баталгаажуулах мэдээлэл
item-website-member-information = цахим хуудасны гишүүний мэдээлэл
item-card-issuer = карт гаргагчийн нэр
item-card-number = төлбөрийн картын дугаар
item-card-approval-information = картаар хийсэн төлбөрийн зөвшөөрлийн мэдээлэл
item-card-approval-information-other = картаар хийсэн төлбөрийн зөвшөөрлийн бусад мэдээлэл
item-bank-account = дансны мэдээлэл
item-payment-records = төлбөрийн бүртгэл
item-cash-receipt-number = бэлэн мөнгөний баримтын дугаар

## Generated or recorded

item-service-use-records = үйлчилгээ ашигласан бүртгэл
item-access-logs = хандалтын лог
item-access-ip-information = хандалтын IP мэдээлэл
item-ip-information = IP мэдээлэл
item-ip-address = IP хаяг
item-cookies = күүки
item-device-information = төхөөрөмжийн мэдээлэл
item-advertising-identifier = зар сурталчилгааны таних тэмдэг
item-behavioral-information = зан төлөвийн мэдээлэл
item-location-information = байршлын мэдээлэл
item-cctv-footage = CCTV бичлэг
item-call-recordings = утасны ярианы бичлэг
item-vehicle-number = тээврийн хэрэгслийн дугаар
item-other-data = бусад мэдээлэл

## Foreign patients

item-length-of-stay = оршин суух хугацаа
item-entry-and-departure-dates = улсын хилээр орсон, гарсан огноо
item-flight-information = нислэгийн мэдээлэл
item-accommodation-information = байрлах газрын мэдээлэл
item-preferred-language = харилцах хэл

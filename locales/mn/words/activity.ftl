# Headings of processing activities. Noun phrases.

## As published

activity-membership-consultation-and-application = гишүүний бүртгэл, зөвлөгөө, үйлчилгээний хүсэлт болон бусад үйлчилгээ үзүүлэх
activity-all-services = бүх үйлчилгээ үзүүлэх
activity-medical-referral-and-information = эмчилгээнд илгээх бичиг үйлдэх, эмнэлгийн мэдээлэл өгөх
activity-record-explanation = шинжилгээний бүртгэл болон эм хэрэглэх мэдээллийг тайлбарлах
activity-inquiries = лавлагаа хүсэлтийг шийдвэрлэх, дэмжлэг үзүүлэх
activity-free-estimate-and-self-diagnosis = төлбөргүй үнийн санал, өөрийгөө оношлох тест
activity-user-analysis = хэрэглэгчдийн байдалд шинжилгээ хийх, үйлчилгээ хөгжүүлэх
activity-medical-care = эмнэлгийн тусламж үзүүлэх
activity-membership = цахим хуудасны гишүүнийг удирдах
activity-identity-verification-by-mobile-phone-or-i-pin = хувь хүний баталгаажуулалт (гар утсаар болон i-PIN ашиглан баталгаажуулах)
activity-card-payment = кредит картаар төлбөр төлөх
activity-surveys-and-events = санал асуулга, арга хэмжээ
activity-consultation-and-reservation = эмнэлгийн зөвлөгөө, цаг захиалга

## For today's clinics

activity-reservation = үзлэгийн цаг захиалга
activity-online-consultation = онлайн зөвлөгөө
activity-health-checkup = эрүүл мэндийн үзлэг
activity-surgery-and-procedures = мэс засал, мэс ажилбар
activity-prescription = жор бичих, эм бэлтгэх
activity-certificate-issuance = тодорхойлолт олгох
activity-identity-verification = хувь хүний баталгаажуулалт
activity-payment = эмнэлгийн тусламжийн төлбөр авах, буцаан олгох
activity-service-fees = үйлчилгээний төлбөр төлөх, буцаан олгох
activity-service-contracts = үйлчилгээний гэрээг биелүүлэх
activity-health-insurance-claims = эрүүл мэндийн даатгалын тусламжийн зардал нэхэмжлэх
activity-foreign-patient-services = гадаадын өвчтөнд дэмжлэг үзүүлэх
activity-interpretation = хэлмэрчийн дэмжлэг үзүүлэх
activity-travel-support = улсын хилээр нэвтрэх, байрлах, зорчиход дэмжлэг үзүүлэх
activity-marketing = сурталчилгаа, маркетинг
activity-personalized-services = хэрэглэгчид тохирсон үйлчилгээ, зар сурталчилгаа
activity-before-and-after-photos = мэс ажилбарын өмнөх болон дараах зургийг удирдах
activity-complaint-handling = өргөдөл, гомдол болон маргаан шийдвэрлэх
activity-research = эрдэм шинжилгээний судалгаа
activity-recruitment = ажилд авах
activity-camera-operation = дүрс мэдээлэл боловсруулах суурин төхөөрөмж ажиллуулах
activity-website-operation = цахим хуудас ажиллуулах

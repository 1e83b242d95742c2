# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = цахим хуудас
method-written-form = бичгийн маягт
method-fax = факс
method-phone = утас
method-email = имэйл
method-consultation-board = зөвлөгөөний самбар
method-reservation-board = цаг захиалгын самбар
method-basic-information-entry = үндсэн мэдээлэл оруулах
method-plain-language-form-for-children = хүүхдэд ойлгомжтой энгийн үгээр бичсэн тусгай маягт
method-method-in-this-policy = энэхүү хувийн мэдээлэл боловсруулах бодлогод заасан арга

## For today's clinics

method-reception = эмнэлэгт ирж бүртгүүлэх
method-kiosk = өөрөө бүртгүүлэх төхөөрөмж
method-mobile-app = гар утасны апп
method-text-message = мессеж
method-kakaotalk = KakaoTalk
method-messenger = мессенжерээр зөвлөгөө авах
method-medical-interview = эмнэлгийн тусламж үзүүлэх явцад авах асуумж
method-from-other-medical-institutions = бусад эмнэлгийн байгууллагаас эмчилгээнд илгээх
method-from-facilitators = гадаадын өвчтөн татах үйл ажиллагаа эрхлэгчээс хүлээн авах
method-automatic-generation = үйлчилгээг ашиглах явцад автоматаар үүсэх
method-camera-recording = дүрс мэдээлэл боловсруулах төхөөрөмжөөр бичлэг хийх
method-legal-representative-signature = хууль ёсны төлөөлөгчийн гарын үсэг бүхий зөвшөөрлийн хуудас
method-legal-representative-mobile-phone-verification = хууль ёсны төлөөлөгчийг гар утсаар нь баталгаажуулах
method-legal-representative-phone-confirmation = хууль ёсны төлөөлөгчөөс утсаар лавлаж баталгаажуулах
method-legal-representative-email-consent = хууль ёсны төлөөлөгчийн имэйл хариу

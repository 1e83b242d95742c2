# The event that ends or starts a period. A participle in -сан: "… өдөр хүртэл", "… өдрөөс хойш"; the sentences add the word өдөр (day).

event-purpose-achieved = цуглуулах, ашиглах зорилго биелсэн
event-service-provision-ends = үйлчилгээ үзүүлэхэд шаардлагатай хугацаа дууссан
event-service-completion = үйлчилгээ дуусгавар болсон
event-membership-withdrawal-or-expulsion = гишүүнчлэлээс гарсан эсвэл хасагдсан
event-last-login = хамгийн сүүлд нэвтэрсэн
event-survey-or-event-ends = санал асуулга эсвэл арга хэмжээ дууссан
event-entrustment-contract-ends = ажил гүйцэтгүүлэх гэрээ дуусгавар болсон

## For today's clinics

event-membership-ends = гишүүнчлэлээс гарсан
event-consent-withdrawn = зөвшөөрлөө цуцалсан
event-consented-period-ends = зөвшөөрсөн хугацаа дууссан
event-contract-ends = гэрээ дуусгавар болсон
event-collection = мэдээллийг цуглуулсан
event-recording = бичлэг хийсэн
event-record-created = бүртгэлийг үйлдсэн
event-last-visit = эмнэлэгт хамгийн сүүлд ирсэн
event-treatment-ends = эмчилгээ дууссан
event-reservation-completed = захиалсан үзлэг хийлгэх
event-consultation-completed = зөвлөгөө өгч дууссан
event-reply-completed = хариу өгч дууссан
event-inquiry-answered = лавлагаа хүсэлтэд хариулсан
event-payment-completed = төлбөр төлж дууссан
event-dispute-resolved = маргаан шийдвэрлэгдсэн
event-complaint-closed = өргөдөл, гомдлыг шийдвэрлэж дууссан
event-pseudonymization = нууц нэршүүлсэн
event-investigation-ends = мөрдөн шалгах ажиллагаа эсвэл шалгалт дууссан
event-recruitment-ends = ажилд авах сонгон шалгаруулалт дууссан
event-destruction = устгасан

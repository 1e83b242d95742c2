# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = шинжилгээний ажил
task-checkup-system-maintenance-and-support = эрүүл мэндийн үзлэгийн системийн засвар үйлчилгээ, дэмжлэг
task-questionnaire-scan-input-system = асуумжийн хуудсыг сканнердаж автоматаар оруулах систем
task-system-maintenance = системийн засвар үйлчилгээ
task-checkup-image-and-record-system-maintenance = эрүүл мэндийн үзлэгийн дүрс, бүртгэлийн системийн засвар үйлчилгээ
task-security-system = аюулгүй байдлын систем
task-cctv-and-fingerprint-system = CCTV болон хурууны хээ таних систем
task-questionnaire-and-medication-log-shipping = асуумжийн хуудас, эм хэрэглэсэн тэмдэглэл хүргэх
task-checkup-result-shipping = эрүүл мэндийн үзлэгийн дүн хүргэх
task-website-server-management-and-maintenance = цахим хуудасны серверийн удирдлага, засвар үйлчилгээ
task-server-hosting = сервер байршуулах үйлчилгээ

## For today's clinics

task-hosting = цахим хуудас байршуулах үйлчилгээ
task-cloud-storage = клауд сервер ажиллуулах, хадгалах
task-it-maintenance = мэдээллийн системийн засвар үйлчилгээ
task-electronic-medical-record-system = эмнэлгийн цахим бүртгэлийн системийг ажиллуулах, засвар үйлчилгээ хийх
task-medical-image-system = эмнэлгийн дүрс оношилгооны системийг ажиллуулах, засвар үйлчилгээ хийх
task-reservation-system = цаг захиалгын систем ажиллуулах
task-courier = шуудангийн хүргэлт
task-cctv-operation = дүрс мэдээлэл боловсруулах төхөөрөмж суурилуулах, удирдах
task-messaging = мессеж болон KakaoTalk мэдэгдэл илгээх
task-email-sending = имэйл илгээх
task-payment-processing = төлбөр боловсруулах
task-identity-verification = хувь хүний баталгаажуулалт
task-interpretation = хэлмэрчийн үйлчилгээ
task-translation = орчуулга
task-call-center = утсаар зөвлөгөө өгөх төв ажиллуулах
task-online-consultation-operation = онлайн зөвлөгөө ажиллуулах
task-promotion = сурталчилгаа, маркетингийг төлөөлөн гүйцэтгэх
task-survey = санал асуулга
task-document-destruction = баримт бичиг устгах
task-pickup-and-transport = тосох, зорчиход дэмжлэг үзүүлэх
task-accommodation-reservation = байрлах газрын захиалга
task-tax-and-accounting = татвар, нягтлан бодох бүртгэл
task-generative-ai-consultation = үүсгэгч хиймэл оюуны зөвлөгөөний үйлчилгээ ажиллуулах

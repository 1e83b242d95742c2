# Names of bodies for remedies. Those that are gone, and old contacts, bear the name of their time.

## Current
body-dispute-mediation-committee = БНСУ-ын Хувийн мэдээллийн маргаан зуучлан шийдвэрлэх хороо
body-infringement-report-center = БНСУ-ын Хувийн мэдээллийн зөрчил мэдээлэх төв
body-police-cybercrime = БНСУ-ын Цагдаагийн ерөнхий газар (кибер гэмт хэрэг мэдээлэх систем)
body-appeals-commission = БНСУ-ын Захиргааны гомдол хянан шийдвэрлэх төв хороо
body-pipc = БНСУ-ын Хувийн мэдээлэл хамгаалах хороо
body-eraser-service = БНСУ-ын «Баллуур» үйлчилгээ

## Gone, and old contacts
body-prosecutors-cybercrime = БНСУ-ын Дээд прокурорын газрын Кибер мөрдөн шалгах хэлтэс
body-prosecutors-internet-crime = БНСУ-ын Дээд прокурорын газрын Интернэт гэмт хэрэг мөрдөн шалгах төв
body-police-cyber-terror = БНСУ-ын Цагдаагийн ерөнхий газрын Кибер терроризмтой тэмцэх төв
body-police-cyber-bureau = БНСУ-ын Цагдаагийн ерөнхий газрын Кибер аюулгүй байдлын товчоо
body-police-ecrm-cyber = БНСУ-ын Цагдаагийн ерөнхий газар (кибер гэмт хэрэг мэдээлэх систем)
body-mark-certification-committee = БНСУ-ын Мэдээлэл хамгааллын тэмдгийг баталгаажуулах хороо
body-dispute-mediation-committee-1336 = БНСУ-ын Хувийн мэдээллийн маргаан зуучлан шийдвэрлэх хороо
body-dispute-mediation-committee-kopico-or-kr = БНСУ-ын Хувийн мэдээллийн маргаан зуучлан шийдвэрлэх хороо
body-korea-information-security-agency = БНСУ-ын Мэдээллийн аюулгүй байдлын агентлаг

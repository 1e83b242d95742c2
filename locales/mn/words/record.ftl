# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = өвчтөний бүртгэл
record-medical-chart = эмнэлгийн тусламжийн бүртгэлийн дэвтэр
record-prescription = эмийн жор
record-surgery-record = мэс заслын бүртгэл
record-test-record = шинжилгээний агуулга, дүгнэлтийн бүртгэл
record-radiograph = рентген зураг (дүрс бичлэгийг оролцуулна) болон түүний дүгнэлт
record-nursing-record = сувилгааны бүртгэл
record-midwifery-record = эх баригчийн бүртгэл
record-certificate-copy = эмнэлгийн магадалгаа болон түүнтэй адилтгах баримтын хуулбар
record-home-nursing-record = гэрийн сувилгааны бүртгэл
record-insurance-claim = эрүүл мэндийн даатгалын тусламжийн зардал нэхэмжилсэн баримт бичиг
record-dispensing-record = эм бэлтгэсэн бүртгэл
record-narcotics-record = мансууруулах бодистой харьцсан бүртгэл
record-operating-room-footage = мэс заслын өрөөний CCTV дүрс мэдээлэл

## Electronic commerce
record-advertising = шошго, зар сурталчилгааны бүртгэл
record-contract = гэрээ байгуулсан, гэрээнээс татгалзсан болон түүнтэй адилтгах үйлдлийн бүртгэл
record-payment = төлбөр төлсөн, бараа, үйлчилгээ нийлүүлсэн бүртгэл
record-dispute = хэрэглэгчийн гомдол, маргаан шийдвэрлэсэн бүртгэл

## Communications, credit, finance, location
record-visit-record = зочилсон бүртгэл
record-access-log-telecom = компьютерын холбоо, интернэтийн логийн бүртгэл болон хандсан цэгийг мөшгих өгөгдөл
record-call-data = цахилгаан холбоогоор харилцсан огноо, цаг зэрэг харилцаа холбооны баримтыг нотлох өгөгдөл
record-credit-information = зээлийн мэдээллийг цуглуулсан, боловсруулсан, ашигласан болон бусад үйлдлийн бүртгэл
record-electronic-financial-transaction = цахим санхүүгийн гүйлгээний бүртгэл
record-location-use = байршлын мэдээллийг ашигласан, дамжуулсныг нотлох өгөгдөл

## Taxes, business, labor
record-tax-books = улсын татварын дэвтэр, нотлох баримт
record-local-tax-books = орон нутгийн татварын дэвтэр, нотлох баримт
record-commercial-books = худалдааны дэвтэр, аж ахуйн чухал баримт бичиг
record-commercial-slips = гүйлгээний баримт
record-employment-documents = хөдөлмөрийн гэрээний баримт бичиг

## Personal information protection
record-identity-verification = хувь хүний баталгаажуулалтын бүртгэл
record-cctv-footage = хувийн дүрс мэдээлэл
record-pseudonymized-processing = нууц нэршүүлсэн мэдээлэл боловсруулсан бүртгэл
record-system-access-log = хувийн мэдээлэл боловсруулах системийн хандалтын бүртгэл
record-dormant-account = 1 жилийн турш үйлчилгээг ашиглаагүй хэрэглэгчийн хувийн мэдээлэл

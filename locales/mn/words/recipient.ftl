# Recipients of personal information that are not named by one clinic only. Nouns.

recipient-korean-medical-institutions-and-healthcare-providers = БНСУ дахь эмнэлгийн байгууллага болон эмнэлгийн үйлчилгээ үзүүлэгч

## For today's clinics

recipient-health-insurance-review-and-assessment-service = БНСУ-ын Эрүүл мэндийн даатгалын хяналт, үнэлгээний алба
recipient-national-health-insurance-service = БНСУ-ын Үндэсний эрүүл мэндийн даатгалын газар
recipient-national-tax-service = БНСУ-ын Улсын татварын алба
recipient-korea-institute-of-drug-safety-and-risk-management = БНСУ-ын Эмийн аюулгүй байдал, эрсдэлийн удирдлагын хүрээлэн
recipient-ministry-of-health-and-welfare = БНСУ-ын Эрүүл мэнд, халамжийн яам
recipient-korea-health-industry-development-institute = БНСУ-ын Эрүүл мэндийн салбарыг хөгжүүлэх хүрээлэн
recipient-mayor-or-governor = БНСУ-ын харьяа хотын дарга эсвэл мужийн захирагч
recipient-ministry-of-justice = БНСУ-ын Хууль зүйн яам
recipient-investigative-agency = мөрдөн шалгах байгууллага
recipient-court = шүүх
recipient-insurance-company = мэдээллийн эзний заасан даатгалын компани
recipient-referred-medical-institution = эмчилгээнд илгээсэн өвчтөнийг хүлээн авах эмнэлгийн байгууллага
recipient-medical-institution-chosen-by-data-subject = мэдээллийн эзэн эмчлүүлэхээр сонгосон эмнэлгийн байгууллага

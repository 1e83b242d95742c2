# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = хувийн мэдээлэлтэй танилцах
right-correction = залруулах
right-erasure = арилгах
right-suspension = боловсруулалтыг зогсоох
right-consent-withdrawal = зөвшөөрлийг цуцлах
right-membership-withdrawal = гишүүнчлэлээс гарах
right-storage-confirmation = хувийн мэдээлэл бүртгэгдсэн, хадгалагдсан эсэхийг шалгах
right-destruction-request = хувийн мэдээллийг бүрмөсөн устгах

## For today's clinics

right-portability = хувийн мэдээллийг илгээлгэх
right-automated-decision-refusal = автоматжуулсан шийдвэрээс татгалзах
right-automated-decision-explanation = автоматжуулсан шийдвэрийн талаар тайлбар авах

## For data subjects in the European Union
right-restriction = боловсруулалтыг хязгаарлах
right-objection = боловсруулалтыг эсэргүүцэх

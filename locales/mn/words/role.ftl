# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = хувийн мэдээллийн хамгаалалтын менежер
role-privacy-handler = хувийн мэдээлэлтэй харьцах ажилтан
role-privacy-department = хувийн мэдээллийн хамгаалалт хариуцсан хэлтэс
role-customer-service-department = хэрэглэгчийн үйлчилгээ хариуцсан хэлтэс

## For today's clinics

role-deputy-privacy-officer = хувийн мэдээллийн хамгаалалт хариуцсан орлогч албан тушаалтан
role-privacy-staff = хувийн мэдээллийн хамгаалалтын ажилтан
role-grievance-department = гомдол шийдвэрлэх хэлтэс
role-access-request-department = мэдээлэлтэй танилцах шаардлага хүлээн авах, шийдвэрлэх хэлтэс
role-camera-manager = дүрс мэдээлэл боловсруулах төхөөрөмж хариуцсан ажилтан
role-foreign-patient-coordinator = гадаадын өвчтөн хариуцсан ажилтан

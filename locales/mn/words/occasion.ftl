# Occasions on which the policy may change. Nouns.

occasion-law-change = хууль тогтоомж өөрчлөгдөх
occasion-guideline-change = удирдамж өөрчлөгдөх
occasion-government-law-change = БНСУ-ын засгийн газраас хууль өөрчлөх
occasion-government-guideline-change = БНСУ-ын засгийн газраас удирдамж өөрчлөх
occasion-policy-change = бодлого өөрчлөгдөх
occasion-internal-policy-change = дотоод бодлого өөрчлөгдөх
occasion-security-technology-change = аюулгүй байдлын технологи өөрчлөгдөх
occasion-better-service = хэрэглэгчид илүү сайн үйлчилгээ үзүүлэх

## For today's clinics

occasion-processing-change = хувийн мэдээлэл боловсруулах байдал өөрчлөгдөх
occasion-entrustee-change = гэрээт гүйцэтгэгч өөрчлөгдөх
occasion-officer-change = хувийн мэдээллийн хамгаалалт хариуцсан албан тушаалтан өөрчлөгдөх

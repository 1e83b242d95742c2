# Terms used in several files. Laws are always named as Korean ones (БНСУ-ын = of the Republic of Korea).
# A name that ends in `-of` is the genitive: it stands before an article number.

-pipa-of = БНСУ-ын Хувийн мэдээлэл хамгаалах тухай хуулийн
-medical-of = БНСУ-ын Эмнэлгийн үйлчилгээний тухай хуулийн
-medical-by = БНСУ-ын Эмнэлгийн үйлчилгээний тухай хуулиар
-method-notification-of = БНСУ-ын Хувийн мэдээлэл боловсруулах аргын тухай тогтоолын
-officer = хувийн мэдээллийн хамгаалалт хариуцсан албан тушаалтан
-officer-dative = хувийн мэдээллийн хамгаалалт хариуцсан албан тушаалтанд

# The title of a Privacy Policy, and how sentences call the controller: in the nominative and in lower case; CAP does the rest.

policy = Хувийн мэдээлэл боловсруулах бодлого
    .title = { $name }: хувийн мэдээлэл боловсруулах бодлого
controller-medical-institution = эмнэлэг
controller-facilitator = компани
controller-public-body = байгууллага
controller-company = компани
controller-kind-medical-institution = эмнэлгийн байгууллага
controller-kind-facilitator = гадаадын өвчтөн татах үйл ажиллагаа эрхлэгч
controller-kind-public-body = төрийн байгууллага
controller-kind-company = компани

# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty.

preamble = Pembukaan
    .none = { "" }
    .standard = Berdasarkan Pasal 30 { -pipa }, { $name } menetapkan dan mengumumkan Kebijakan Pemrosesan Informasi Pribadi sebagai berikut untuk melindungi informasi pribadi subjek informasi serta menangani keluhan yang terkait dengan cepat dan lancar.
    .laws = Dengan mematuhi { LIST($laws) }, { $name } menetapkan dan mengumumkan Kebijakan Pemrosesan Informasi Pribadi sebagai berikut.
    .law = { $law }
    .published = { $name } menetapkan dan mengumumkan Kebijakan Pemrosesan Informasi Pribadi sebagai berikut.

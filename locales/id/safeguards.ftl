# Measures to ensure safety (PIPA art. 29, Decree art. 31(1)3)

safeguards = Langkah pengamanan informasi pribadi
    .intro = { CAP($we) } mengambil langkah berikut untuk menjamin keamanan informasi pribadi.
    .none = { CAP($we) } tidak mengatur secara tersendiri langkah pengamanan informasi pribadi dalam Kebijakan Pemrosesan Informasi Pribadi ini.
    .managerial = Langkah manajerial
    .technical = Langkah teknis
    .physical = Langkah fisik
    .measure = { CAP($measure) }
    .measure-with-detail = { CAP($measure) }: { $detail }

# The title of a Privacy Policy, and how sentences call the controller.

policy = Kebijakan Pemrosesan Informasi Pribadi
    .title = Kebijakan Pemrosesan Informasi Pribadi { $name }
controller-medical-institution = Rumah Sakit
controller-facilitator = Perusahaan
controller-public-body = Instansi
controller-company = Perusahaan
controller-kind-medical-institution = fasilitas medis
controller-kind-facilitator = fasilitator pasien asing
controller-kind-public-body = badan publik
controller-kind-company = perusahaan

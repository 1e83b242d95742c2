# Names of laws, notifications and guidelines: the full name, without brackets; `.short` is a short name. Enforcement Decree and Enforcement Rule are never mixed.

## Personal information protection
law-personal-information-protection-act = { -pipa }
law-personal-information-protection-act-decree = { -decree-of } { -pipa }
law-standard-guideline = Pedoman Standar Perlindungan Informasi Pribadi Korea
law-safety-measures-standard = Standar Langkah Pengamanan Informasi Pribadi Korea
law-personal-information-processing-method-notification = { -method-notification }
law-drafting-guideline = Pedoman Penyusunan Kebijakan Pemrosesan Informasi Pribadi Korea

## Health care
law-medical-service-act = { -medical-service-act }
law-medical-service-act-decree = { -decree-of } { -medical-service-act }
law-medical-service-act-rule = { -rule-of } { -medical-service-act }
law-national-health-insurance-act = Undang-Undang Asuransi Kesehatan Nasional Korea
law-pharmaceutical-affairs-act = Undang-Undang Kefarmasian Korea
law-narcotics-act = Undang-Undang Korea tentang Pengendalian Narkotika
    .short = Undang-Undang Pengendalian Narkotika Korea
law-health-checkup-act = Undang-Undang Pokok Pemeriksaan Kesehatan Korea
law-foreign-patient-act = { -act-foreign-patients }
    .short = Undang-Undang Korea tentang Ekspansi Layanan Medis ke Luar Negeri
law-foreign-patient-act-rule = { -rule-of } { -act-foreign-patients }
    .short = { -rule-of } Undang-Undang Korea tentang Ekspansi Layanan Medis ke Luar Negeri

## Electronic commerce, communications, credit, finance, location
law-electronic-commerce-act = { -act-electronic-commerce }
    .short = Undang-Undang Perdagangan Elektronik Korea
law-electronic-commerce-act-decree = { -decree-of } { -act-electronic-commerce }
    .short = { -decree-of } Undang-Undang Perdagangan Elektronik Korea
law-electronic-commerce-standard-terms = Syarat dan Ketentuan Baku Perdagangan Elektronik (Mal Internet) Korea
law-communications-secrets-act = Undang-Undang Perlindungan Rahasia Komunikasi Korea
law-communications-secrets-act-decree = { -decree-of } Undang-Undang Perlindungan Rahasia Komunikasi Korea
law-telecommunications-business-act = Undang-Undang Usaha Telekomunikasi Korea
law-network-act = { -act-network }
    .short = Undang-Undang Jaringan Informasi dan Komunikasi Korea
law-network-act-decree = { -decree-of } { -act-network }
    .short = { -decree-of } Undang-Undang Jaringan Informasi dan Komunikasi Korea
law-credit-information-act = Undang-Undang Korea tentang Penggunaan dan Perlindungan Informasi Kredit
    .short = Undang-Undang Informasi Kredit Korea
law-electronic-financial-transactions-act = Undang-Undang Transaksi Keuangan Elektronik Korea
law-electronic-financial-transactions-act-decree = { -decree-of } Undang-Undang Transaksi Keuangan Elektronik Korea
law-location-information-act = Undang-Undang Korea tentang Perlindungan dan Penggunaan Informasi Lokasi
    .short = Undang-Undang Informasi Lokasi Korea
law-terms-and-conditions-act = Undang-Undang Korea tentang Pengaturan Syarat dan Ketentuan Baku
    .short = Undang-Undang Syarat dan Ketentuan Baku Korea
law-framework-act-on-consumers = { -consumer-act }

## Taxes, business, labor, civil law
law-national-tax-act = Undang-Undang Pokok Pajak Nasional Korea
law-local-tax-act = Undang-Undang Pokok Pajak Daerah Korea
law-income-tax-act = Undang-Undang Pajak Penghasilan Korea
law-commercial-act = { -commercial-act }
law-labor-standards-act = Undang-Undang Standar Ketenagakerjaan Korea
law-civil-act = Undang-Undang Hukum Perdata Korea
law-public-holidays-act = Undang-Undang Hari Libur Korea
law-public-holidays-decree = Ketentuan Hari Libur Instansi Pemerintah Korea

## Prosecution
law-prosecutors-office-act = Undang-Undang Kejaksaan Korea
law-prosecution-service-act = Undang-Undang Badan Penuntutan Umum Korea
law-serious-crimes-agency-act = Undang-Undang Badan Penyidikan Kejahatan Berat Korea

## European Union
law-gdpr = Peraturan Umum Perlindungan Data Uni Eropa (GDPR)

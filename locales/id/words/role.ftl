# Roles of the privacy officer's staff and departments. Nouns.

role-privacy-manager = pengelola perlindungan informasi pribadi
role-privacy-handler = petugas yang menangani informasi pribadi
role-privacy-department = bagian yang bertanggung jawab atas perlindungan informasi pribadi
role-customer-service-department = bagian yang bertanggung jawab atas layanan pelanggan

## For today's clinics

role-deputy-privacy-officer = wakil penanggung jawab perlindungan informasi pribadi
role-privacy-staff = petugas perlindungan informasi pribadi
role-grievance-department = bagian penanganan keluhan
role-access-request-department = bagian penerimaan dan pemrosesan permintaan akses
role-camera-manager = penanggung jawab pengelolaan perangkat pemrosesan informasi video
role-foreign-patient-coordinator = petugas pasien asing

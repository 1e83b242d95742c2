# Recipients of personal information that are not named by one clinic only. Nouns.

recipient-korean-medical-institutions-and-healthcare-providers = fasilitas medis dan penyedia layanan medis di Korea

## For today's clinics

recipient-health-insurance-review-and-assessment-service = Badan Peninjauan dan Penilaian Asuransi Kesehatan Korea
recipient-national-health-insurance-service = Badan Asuransi Kesehatan Nasional Korea
recipient-national-tax-service = Badan Pajak Nasional Korea
recipient-korea-institute-of-drug-safety-and-risk-management = Institut Keamanan Obat dan Manajemen Risiko Korea
recipient-ministry-of-health-and-welfare = Kementerian Kesehatan dan Kesejahteraan Korea
recipient-korea-health-industry-development-institute = Institut Pengembangan Industri Kesehatan Korea
recipient-mayor-or-governor = wali kota metropolitan atau gubernur Korea yang berwenang
recipient-ministry-of-justice = Kementerian Kehakiman Korea
recipient-investigative-agency = instansi penyidik
recipient-court = pengadilan
recipient-insurance-company = perusahaan asuransi yang ditunjuk subjek informasi
recipient-referred-medical-institution = fasilitas medis penerima rujukan
recipient-medical-institution-chosen-by-data-subject = fasilitas medis yang dipilih subjek informasi untuk memperoleh pelayanan medis

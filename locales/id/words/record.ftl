# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = daftar pasien
record-medical-chart = berkas rekam medis
record-prescription = resep
record-surgery-record = catatan operasi
record-test-record = catatan isi dan temuan pemeriksaan
record-radiograph = foto radiologi (termasuk citra) dan laporan temuannya
record-nursing-record = catatan keperawatan
record-midwifery-record = catatan kebidanan
record-certificate-copy = salinan surat keterangan dokter dan dokumen sejenis
record-home-nursing-record = catatan keperawatan di rumah
record-insurance-claim = dokumen klaim biaya manfaat asuransi kesehatan
record-dispensing-record = catatan penyiapan obat
record-narcotics-record = catatan penanganan narkotika
record-operating-room-footage = informasi video CCTV ruang operasi

## Electronic commerce
record-advertising = catatan pelabelan dan periklanan
record-contract = catatan kontrak atau pembatalan pesanan
record-payment = catatan pembayaran dan penyerahan barang atau jasa
record-dispute = catatan penanganan keluhan atau sengketa konsumen

## Communications, credit, finance, location
record-visit-record = catatan kunjungan
record-access-log-telecom = data log komunikasi komputer dan internet serta data pelacakan titik akses
record-call-data = data konfirmasi komunikasi seperti tanggal dan waktu telekomunikasi
record-credit-information = catatan pengumpulan, pemrosesan, dan penggunaan informasi kredit
record-electronic-financial-transaction = catatan transaksi keuangan elektronik
record-location-use = data konfirmasi penggunaan dan pemberian informasi lokasi

## Taxes, business, labor
record-tax-books = pembukuan dan dokumen bukti pajak nasional
record-local-tax-books = pembukuan dan dokumen bukti pajak daerah
record-commercial-books = pembukuan niaga dan dokumen penting usaha
record-commercial-slips = slip pembukuan
record-employment-documents = dokumen kontrak kerja

## Personal information protection
record-identity-verification = catatan verifikasi identitas
record-cctv-footage = informasi video pribadi
record-pseudonymized-processing = catatan pemrosesan informasi pseudonim
record-system-access-log = log akses sistem pemrosesan informasi pribadi
record-dormant-account = informasi pribadi pengguna yang tidak menggunakan layanan selama 1 tahun

# Occasions on which the policy may change. Nouns.

occasion-law-change = perubahan peraturan perundang-undangan
occasion-guideline-change = perubahan pedoman
occasion-government-law-change = perubahan undang-undang oleh pemerintah Korea
occasion-government-guideline-change = perubahan pedoman oleh pemerintah Korea
occasion-policy-change = perubahan kebijakan
occasion-internal-policy-change = perubahan kebijakan internal
occasion-security-technology-change = perubahan teknologi keamanan
occasion-better-service = penyediaan layanan pelanggan yang lebih baik

## For today's clinics

occasion-processing-change = perubahan pemrosesan informasi pribadi
occasion-entrustee-change = perubahan penerima penyerahan
occasion-officer-change = perubahan penanggung jawab perlindungan informasi pribadi

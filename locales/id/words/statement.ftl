# Whole sentences that a policy may add to its sections. $we is what the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { CAP($we) } menganggap penting informasi pribadi subjek informasi.
statement-policy-explains-collection-use-protection-and-security = Kebijakan Pemrosesan Informasi Pribadi ini menjelaskan cara informasi pribadi dikumpulkan, digunakan, dan dilindungi serta langkah yang diambil untuk menjamin keamanannya.
statement-highest-priority-on-protection = { CAP($we) } mengutamakan perlindungan informasi pribadi subjek informasi dan memproses informasi pribadi dengan aman sesuai dengan peraturan perundang-undangan terkait.
statement-policy-covers-collection-use-storage-and-protection = Kebijakan Pemrosesan Informasi Pribadi ini mengatur pengumpulan, penggunaan, penyimpanan, dan perlindungan informasi pribadi.
statement-processed-with-consent-under-law = Semua informasi pribadi yang ditangani oleh { $we } dikumpulkan, disimpan, dan diproses dengan persetujuan subjek informasi berdasarkan peraturan perundang-undangan terkait.
statement-values-and-complies-with-protection-rules = { CAP($we) } menghargai informasi pribadi subjek informasi dan mematuhi ketentuan perlindungan informasi pribadi dalam peraturan perundang-undangan terkait.
statement-strict-security-against-unauthorized-access = { CAP($we) } berupaya sebaik-baiknya menjaga keamanan yang ketat untuk mencegah akses tanpa izin terhadap informasi pribadi.
statement-policy-explains-purpose-method-and-measures = Melalui Kebijakan Pemrosesan Informasi Pribadi ini, { $we } memberitahukan tujuan dan cara penggunaan informasi pribadi yang diberikan subjek informasi serta langkah yang diambil untuk melindunginya.
statement-protection-on-internet-extremely-important = { CAP($we) } menganggap perlindungan informasi pribadi di internet sangat penting dan berupaya melindungi informasi pribadi yang diberikan subjek informasi.
statement-policy-based-on-service-provider-rules = { CAP($we) } menyusun Kebijakan Pemrosesan Informasi Pribadi ini berdasarkan peraturan terkait yang wajib dipatuhi penyedia layanan informasi dan komunikasi.
statement-policy-helps-understanding = Kebijakan Pemrosesan Informasi Pribadi ini membantu subjek informasi memahami bagaimana informasi pribadi yang dikumpulkan digunakan dan dilindungi dengan aman.
statement-takes-privacy-very-seriously = { CAP($we) } menganggap sangat penting informasi pribadi subjek informasi.

## Purposes

statement-minimum-information-for-better-services = { CAP($we) } hanya mengumpulkan informasi pribadi minimum yang diperlukan untuk menyediakan layanan yang lebih baik.
statement-used-only-for-these-purposes = Semua informasi yang diberikan subjek informasi hanya digunakan untuk tujuan di atas.
statement-purpose-change-requires-prior-consent = Apabila tujuan penggunaan berubah, persetujuan dimintakan terlebih dahulu.
statement-purpose-change-requires-measures-under-law = { CAP($we) } tidak menggunakan informasi pribadi untuk keperluan selain tujuan di atas dan, apabila tujuan penggunaan berubah, mengambil langkah yang diperlukan, seperti memperoleh persetujuan terpisah menurut Pasal 18 { -pipa }.

## Items

statement-minimum-items-collected = { CAP($we) } hanya mengumpulkan informasi pribadi minimum yang diperlukan untuk penggunaan layanan.
statement-minimum-items-collected-at-registration = Pada saat pendaftaran anggota, { $we } hanya mengumpulkan informasi pribadi minimum yang diperlukan untuk penggunaan layanan.
statement-required-and-optional-items = Item informasi yang dikumpulkan terdiri atas item wajib dan item pilihan.
statement-optional-items-do-not-restrict-use = Tidak mengisi item pilihan, seperti pilihan penerimaan email, tidak membatasi penggunaan layanan.
statement-phone-is-optional-at-members-choice = Nomor telepon diisi menurut pilihan anggota.
statement-collected-for-customer-support-and-service = { CAP($we) } mengumpulkan informasi pribadi untuk dukungan pelanggan dan penyediaan layanan.
statement-automatic-items-may-be-generated = Item informasi yang dikumpulkan secara otomatis dapat dihasilkan dan dikumpulkan selama layanan digunakan atau disediakan.
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = Analisis gambaran umum pengguna meliputi penggunaan layanan seperti perkiraan biaya gratis, diagnosis mandiri, dan kupon.
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = Analisis gambaran umum pengguna hanya meliputi penggunaan perkiraan biaya gratis, diagnosis mandiri, dan kupon.
statement-medical-records-kept-under-medical-service-act = Menurut { -medical-service-act }, { $we } wajib menyimpan informasi identifikasi unik dan rekam medis.
statement-no-separate-consent-for-medical-information = Untuk pengumpulan informasi pelayanan medis, tidak dimintakan persetujuan terpisah.
statement-medical-information-kept-under-medical-service-act = Menurut { -medical-service-act }, { $we } wajib menyimpan informasi identifikasi unik dan informasi pelayanan medis.
statement-separate-consent-not-required = Untuk informasi identifikasi unik dan informasi pelayanan medis, tidak diperlukan persetujuan terpisah.
statement-items-without-consent-listed-separately = { CAP($we) } mengumumkan item informasi pribadi yang diproses tanpa persetujuan dan dasar hukumnya secara terpisah dari informasi pribadi yang diproses dengan persetujuan.
statement-resident-registration-number-only-by-law = Nomor registrasi penduduk hanya diproses apabila terdapat dasar dalam peraturan perundang-undangan dan tidak diproses atas dasar persetujuan.
statement-sensitive-information-with-separate-consent = Kecuali apabila terdapat dasar dalam peraturan perundang-undangan, informasi sensitif diproses dengan persetujuan terpisah yang dibedakan dari persetujuan atas pemrosesan informasi pribadi lainnya.
statement-promotional-information-with-separate-consent = Persetujuan atas pemberitahuan informasi promosi dimintakan secara terpisah dari persetujuan lainnya, dan penggunaan layanan lainnya tidak dibatasi meskipun persetujuan tersebut tidak diberikan.
statement-optional-consent-does-not-restrict-use = Penggunaan layanan tidak dibatasi meskipun persetujuan atas pemrosesan ini tidak diberikan.
statement-legal-representative-items-only-for-children = Item informasi tentang wakil sah hanya dikumpulkan apabila subjek informasi adalah anak berusia di bawah 14 tahun.
statement-refusal-of-required-items = Apabila pemberian item wajib ditolak, layanan yang bersangkutan sulit digunakan.

## Retention

statement-destroyed-promptly-without-exception = Setelah tujuan pengumpulan informasi pribadi tercapai, { $we } memusnahkan informasi pribadi tersebut tanpa penundaan dan tanpa pengecualian.
statement-destroyed-safely-after-statutory-period = Setelah masa retensi yang ditetapkan dalam peraturan perundang-undangan berakhir, informasi pribadi dimusnahkan dengan aman.
statement-other-statutory-periods-apply = Apabila terdapat masa retensi wajib lainnya menurut peraturan perundang-undangan, informasi pribadi disimpan selama masa tersebut.
statement-destroyed-without-delay-in-principle = Pada prinsipnya, setelah tujuan pengumpulan dan penggunaan informasi pribadi (seperti nama dan alamat email) tercapai, { $we } memusnahkan informasi pribadi tersebut tanpa penundaan.
statement-preservation-by-law-not-applied-to-current-services = Kewajiban penyimpanan ini, yang didasarkan pada peraturan perundang-undangan seperti { -commercial-act }, tidak berlaku bagi layanan yang disediakan saat ini.
statement-kept-for-individually-consented-period = Apabila subjek informasi telah memberikan persetujuan secara individual, informasi pribadi disimpan sampai jangka waktu menurut persetujuan tersebut berakhir.
statement-destroyed-when-purpose-of-collection-or-provision-achieved = Setelah tujuan pengumpulan atau penerimaan informasi pribadi tercapai, { $we } memusnahkan informasi pribadi tersebut tanpa penundaan.
statement-retained-where-commercial-act-or-other-laws-require = Meskipun tujuan pengumpulan atau penerimaannya telah tercapai, informasi pribadi dapat tetap disimpan apabila peraturan perundang-undangan seperti { -commercial-act } mewajibkan penyimpanannya.
statement-processed-within-period-of-law-or-consent = { CAP($we) } memproses dan menyimpan informasi pribadi dalam masa retensi menurut peraturan perundang-undangan atau masa retensi yang disetujui subjek informasi.
statement-medical-record-period-extended-once = Apabila diperlukan untuk pelayanan medis yang berkelanjutan, masa penyimpanan catatan pelayanan medis dapat diperpanjang hanya 1 kali, paling lama untuk jangka waktu yang sama.
statement-only-statistics-kept-afterwards = Setelah masa retensi berakhir, hanya statistik yang tidak memungkinkan individu dikenali yang disimpan.
statement-listed-as-visit-records = Disimpan sebagai catatan kunjungan.

## Children

statement-consent-of-legal-representative-always-obtained = Saat mengumpulkan informasi pribadi anak berusia di bawah 14 tahun, { $we } selalu memperoleh persetujuan wakil sah.
statement-minimum-collected-to-obtain-consent = { CAP($we) } mengumpulkan dari anak informasi minimum tentang wakil sah untuk memperoleh persetujuan wakil sah.
statement-legal-representative-verified-before-acting = Setelah melalui prosedur verifikasi sebagai wakil sah, wakil sah dapat mengakses, memperbaiki, atau menghapus sendiri informasi pribadi anak.
statement-necessary-measures-for-legal-representative = Apabila wakil sah menghubungi penanggung jawab perlindungan informasi pribadi, { $we } mengambil langkah yang diperlukan.
statement-children-information-not-provided-or-shared = { CAP($we) } tidak memberikan atau membagikan informasi tentang anak kepada pihak ketiga.
statement-children-information-not-used-until-corrected = Apabila wakil sah meminta perbaikan kesalahan dalam informasi pribadi anak, { $we } tidak menggunakan atau memberikan informasi pribadi tersebut sampai kesalahan itu diperbaiki.
statement-legal-representative-acts-for-registered-children = Wakil sah dapat melaksanakan hak ini atas informasi pribadi anak berusia di bawah 14 tahun yang terdaftar pada { $we }.
statement-children-not-collected = { CAP($we) } tidak mengumpulkan informasi pribadi anak berusia di bawah 14 tahun.
statement-consent-of-legal-representative-obtained-and-confirmed = Apabila persetujuan diperlukan untuk memproses informasi pribadi anak berusia di bawah 14 tahun, { $we } memperoleh persetujuan wakil sah dan memeriksa apakah wakil sah telah memberikan persetujuan.
statement-children-informed-in-plain-language = Saat memberitahukan hal-hal mengenai pemrosesan informasi pribadi kepada anak berusia di bawah 14 tahun, { $we } menggunakan bentuk yang mudah dipahami serta bahasa yang jelas dan mudah dimengerti.

## Destruction

statement-destroyed-promptly-after-collection-and-use = Setelah tujuan pengumpulan dan penggunaan informasi pribadi tercapai, { $we } memusnahkan informasi pribadi tersebut tanpa penundaan.
statement-destroyed-immediately-after-collection-and-use = Setelah tujuan pengumpulan dan penggunaan informasi pribadi tercapai, { $we } segera memusnahkan informasi pribadi tersebut.
statement-moved-to-separate-database-or-documents = Informasi yang diberikan untuk keperluan seperti pendaftaran anggota dipindahkan ke basis data terpisah, dan formulir kertas disimpan sebagai dokumen terpisah.
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = Informasi yang dipindahkan disimpan selama jangka waktu tertentu (lihat “{ retention }”) menurut kebijakan internal dan peraturan perundang-undangan terkait, kemudian dimusnahkan.
statement-separate-database-used-only-for-retention = Kecuali menurut undang-undang, informasi pribadi yang dipindahkan ke basis data terpisah tidak digunakan untuk tujuan selain penyimpanan.
statement-destroyed-when-service-use-ends = Setelah penggunaan layanan berakhir, { $we } memusnahkan informasi pribadi tanpa penundaan.
statement-non-identifying-information-may-be-kept = Informasi yang tidak mengidentifikasi individu, seperti jenis kelamin dan kelompok usia, dapat disimpan.
statement-membership-information-destroyed-immediately = Informasi yang diisi untuk keperluan seperti pendaftaran anggota segera dimusnahkan setelah tujuannya tercapai.
statement-destruction-selected-and-approved = { CAP($we) } memilih informasi pribadi yang alasan pemusnahannya telah timbul dan memusnahkannya setelah mendapat pengesahan dari penanggung jawab perlindungan informasi pribadi.
statement-kept-by-law-stored-separately = Informasi pribadi yang wajib disimpan menurut peraturan perundang-undangan lainnya dipindahkan ke basis data terpisah atau disimpan di tempat lain.

## Provision

statement-no-use-or-provision-beyond-notified-scope = Kecuali dengan persetujuan subjek informasi atau dalam hal yang ditetapkan dalam peraturan perundang-undangan terkait, { $we } tidak menggunakan informasi pribadi atau memberikannya kepada orang, perusahaan, atau lembaga lain melampaui lingkup yang diberitahukan dalam “{ purposes }”.
statement-not-provided-to-outside-parties-in-principle = Pada prinsipnya, { $we } tidak memberikan informasi pribadi kepada pihak luar.
statement-not-provided-to-outside-parties = { CAP($we) } tidak memberikan informasi pribadi kepada pihak luar.
statement-provision-applies-only-to-non-identifying-information = Karena informasi yang mengidentifikasi individu dimusnahkan secara otomatis setelah penggunaan layanan berakhir, pengecualian di atas hanya berlaku bagi informasi yang tidak mengidentifikasi individu.
statement-provided-only-within-law = { CAP($we) } memproses informasi pribadi hanya dalam lingkup tujuan pemrosesan dan memberikannya kepada pihak ketiga hanya dengan persetujuan subjek informasi atau apabila terdapat dasar dalam undang-undang.
statement-provision-may-be-refused = Subjek informasi dapat menolak memberikan persetujuan atas pemberian kepada pihak ketiga; dalam hal ini, layanan yang memerlukan persetujuan tersebut mungkin tidak dapat digunakan.
statement-recipient-named-when-consent-obtained = Nama fasilitas medis penerima diberitahukan pada saat memperoleh persetujuan subjek informasi.

## Entrustment

statement-no-entrustment-without-consent = { CAP($we) } tidak menyerahkan pemrosesan informasi pribadi kepada perusahaan luar tanpa persetujuan subjek informasi.
statement-no-entrustment-at-present = Saat ini, { $we } tidak menyerahkan pemrosesan informasi pribadi kepada perusahaan luar.
statement-entrustment-notified-with-prior-consent = Apabila penyerahan pemrosesan diperlukan di kemudian hari, penerima penyerahan dan isi pekerjaan yang diserahkan diberitahukan dan persetujuan diperoleh terlebih dahulu.
statement-entrustment-notified-in-detail-with-consent = Apabila penyerahan pemrosesan diperlukan di kemudian hari, penerima penyerahan dan isi pekerjaan yang diserahkan diberitahukan secara terperinci dan persetujuan diperoleh.
statement-entrustment-notified-with-prior-consent-if-necessary = Apabila penyerahan pemrosesan diperlukan di kemudian hari, penerima penyerahan dan isi pekerjaan yang diserahkan diberitahukan dan, apabila perlu, persetujuan diperoleh terlebih dahulu.
statement-collection-and-analysis-entrusted-to-improve-services = { CAP($we) } menyerahkan pengumpulan dan analisis informasi pribadi kepada perusahaan luar untuk meningkatkan layanan.
statement-processing-entrusted-for-execution-of-services = { CAP($we) } menyerahkan pemrosesan informasi pribadi untuk pelaksanaan layanan.
statement-entrustment-details-by-email-phone-or-website = Hal-hal mengenai penerima penyerahan, lingkup penyerahan pemrosesan, dan informasi yang dibagikan diberitahukan melalui email, telepon, atau situs web.
statement-contract-sets-provisions-for-safe-management = Kontrak penyerahan pemrosesan memuat hal-hal yang diperlukan agar informasi pribadi dikelola dengan aman sesuai dengan peraturan perundang-undangan terkait.
statement-contract-requires-compliance-with-protection-instructions = Kontrak penyerahan pemrosesan mewajibkan kepatuhan terhadap instruksi mengenai perlindungan informasi pribadi.
statement-contract-requires-confidentiality = Kontrak penyerahan pemrosesan mewajibkan kerahasiaan informasi pribadi dijaga.
statement-contract-prohibits-third-party-provision = Kontrak penyerahan pemrosesan melarang pemberian informasi pribadi kepada pihak ketiga.
statement-contract-stored-electronically = Isi kontrak penyerahan pemrosesan disimpan secara elektronik.
statement-contract-terms-and-supervision = Kontrak penyerahan pemrosesan memuat larangan pemrosesan di luar tujuan pelaksanaan pekerjaan yang diserahkan, langkah pengamanan, pembatasan penyerahan lanjutan, pengelolaan dan pengawasan, serta ganti rugi, dan { $we } mengawasi apakah penerima penyerahan memproses informasi pribadi dengan aman.
statement-entrustment-changes-published-without-delay = Apabila isi pekerjaan yang diserahkan atau penerima penyerahan berubah, perubahan tersebut diumumkan tanpa penundaan melalui Kebijakan Pemrosesan Informasi Pribadi ini.
statement-entrustment-published-when-begun = Apabila pemrosesan informasi pribadi diserahkan di kemudian hari, isi pekerjaan yang diserahkan dan penerima penyerahan diumumkan dalam Kebijakan Pemrosesan Informasi Pribadi ini.

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { CAP($we) } mengambil langkah teknis dan manajerial agar informasi pribadi tidak hilang, dicuri, bocor, diubah, atau rusak.
statement-various-technical-security-measures = { CAP($we) } melaksanakan berbagai langkah keamanan sebagai langkah teknis untuk melindungi informasi pribadi.
statement-managerial-measures-implemented = { CAP($we) } juga melaksanakan langkah manajerial untuk melindungi informasi pribadi.
statement-technical-and-organizational-precautions = { CAP($we) } melaksanakan langkah perlindungan teknis dan manajerial untuk melindungi informasi pribadi.

## Cookies

statement-cookies-and-other-devices-operated = { CAP($we) } mengoperasikan cookie dan perangkat lainnya yang menyimpan dan mengambil kembali informasi subjek informasi.
statement-cookies-may-be-used-for-services = { CAP($we) } dapat menggunakan cookie yang menyimpan informasi penggunaan dan sewaktu-waktu mengambilnya kembali.
statement-cookies-store-and-retrieve-from-time-to-time = { CAP($we) } menggunakan cookie yang sewaktu-waktu menyimpan dan mengambil kembali informasi subjek informasi.
statement-cookies-are-small-text-files = Cookie adalah berkas teks sangat kecil yang dikirimkan server yang mengoperasikan situs web ke peramban subjek informasi dan disimpan di cakram keras komputer subjek informasi.
statement-cookies-are-small-amounts-of-information = Cookie adalah sejumlah kecil informasi yang dikirimkan server (HTTP) yang mengoperasikan situs web ke peramban di komputer subjek informasi dan juga disimpan di cakram keras komputer subjek informasi.
statement-cookies-identify-computers-not-persons = Cookie mengidentifikasi komputer subjek informasi, tetapi tidak mengidentifikasi subjek informasi secara pribadi.
statement-right-to-refuse-cookies = Subjek informasi berhak menolak pemasangan cookie.
statement-choice-over-cookies = Subjek informasi mempunyai hak pilih atas pemasangan cookie.
statement-cookies-blocked-in-browser-settings = Subjek informasi dapat memblokir penyimpanan cookie melalui pengaturan di bagian atas peramban web.
statement-login-features-restricted-without-cookies = Apabila penyimpanan cookie ditolak, sebagian fungsi layanan yang memerlukan masuk ke akun dapat menjadi terbatas.
statement-cookies-required-for-login-and-use = Untuk masuk ke akun dan menggunakan layanan, cookie harus diizinkan.
statement-login-services-difficult-without-cookies = Apabila penyimpanan cookie ditolak, sebagian layanan yang memerlukan masuk ke akun dapat menjadi sulit digunakan.
statement-some-services-difficult-without-cookies = Apabila pemasangan cookie ditolak, sebagian layanan dapat menjadi sulit disediakan.
statement-no-behavioral-information-collected = { CAP($we) } tidak mengumpulkan informasi perilaku untuk iklan yang disesuaikan dan juga tidak mengizinkan pihak ketiga mengumpulkannya.

## Rights

statement-rights-over-own-or-childs-information = Subjek informasi dan wakil sah dapat melaksanakan hak ini atas informasi pribadi mereka sendiri atau anak berusia di bawah 14 tahun yang terdaftar pada { $we }.
statement-rights-of-data-subjects-and-representatives-at-any-time = Subjek informasi dan wakil sah dapat melaksanakan hak ini setiap saat.
statement-rights-at-any-time = Subjek informasi dapat melaksanakan hak ini setiap saat.
statement-responds-promptly = { CAP($we) } menanggapi permintaan subjek informasi dengan cepat.
statement-inquiries-to-privacy-officer = Pertanyaan mengenai informasi pribadi dapat disampaikan kepada penanggung jawab perlindungan informasi pribadi.
statement-acts-promptly-when-officer-contacted = Apabila subjek informasi menghubungi penanggung jawab perlindungan informasi pribadi, { $we } mengambil tindakan tanpa penundaan.
statement-not-used-until-corrected = Apabila subjek informasi meminta perbaikan kesalahan dalam informasi pribadi, { $we } tidak menggunakan atau memberikan informasi pribadi tersebut sampai perbaikan selesai.
statement-third-parties-notified-of-correction = Apabila informasi pribadi yang salah telah diberikan kepada pihak ketiga, { $we } memberitahukan hasil perbaikan kepada pihak ketiga tersebut tanpa penundaan agar perbaikan dilakukan.
statement-terminated-information-handled-by-retention-period = { CAP($we) } memproses informasi pribadi yang telah diakhiri atau dihapus sesuai dengan ketentuan dalam “{ retention }”.
statement-no-identifying-information-stored-at-present = Saat ini, { $we } tidak menyimpan informasi yang dapat mengidentifikasi individu.
statement-future-storage-notified-with-consent = Apabila informasi demikian disimpan di kemudian hari, { $we } memberitahukan hal tersebut secara terperinci dan memperoleh persetujuan.
statement-respects-rights-and-responds-promptly-and-diligently = { CAP($we) } menghormati hak subjek informasi atas informasi pribadi dan menanggapi permintaan akses, perbaikan, atau penghapusan dengan cepat dan sungguh-sungguh.
statement-visit-only-to-protect-personal-information = Permintaan akses, perbaikan, atau penghapusan hanya diterima melalui kunjungan langsung demi melindungi informasi pribadi.
statement-statutory-records-not-changed-during-retention = Informasi pribadi yang wajib disimpan menurut peraturan perundang-undangan tidak dapat diubah atau dihapus dalam masa penyimpanannya meskipun diminta.
statement-identity-verified-before-withdrawal = Pengunduran diri dari keanggotaan dapat dilakukan setelah melalui prosedur verifikasi identitas.
statement-consent-withdrawn-at-any-time = Subjek informasi dapat menarik persetujuan atas pengumpulan, penggunaan, dan pemberian informasi pribadi setiap saat.
statement-consent-withdrawn-by-leaving-membership = Persetujuan yang diberikan saat pendaftaran anggota dapat ditarik melalui pengunduran diri dari keanggotaan.
statement-officer-deletes-promptly-on-withdrawal = Apabila dihubungi, penanggung jawab perlindungan informasi pribadi mengambil langkah yang diperlukan untuk menghapus informasi pribadi tanpa penundaan.
statement-destroyed-without-delay-on-withdrawal = Apabila penanggung jawab perlindungan informasi pribadi dihubungi, { $we } mengambil langkah yang diperlukan, seperti pemusnahan informasi pribadi, tanpa penundaan.
statement-withdrawn-information-destroyed = Apabila persetujuan ditarik, informasi pribadi yang bersangkutan dimusnahkan tanpa penundaan, kecuali apabila disimpan menurut peraturan perundang-undangan.
statement-answered-within-ten-days = { CAP($we) } memberitahukan hasil tindakan dalam waktu 10 hari sejak tanggal diterimanya permintaan akses, perbaikan, penghapusan, atau penghentian pemrosesan.
statement-agent-needs-power-of-attorney = Apabila hak dilaksanakan melalui wakil, surat kuasa menurut Formulir No. 11 pada lampiran { -method-notification } harus diserahkan.
statement-requester-identity-confirmed = { CAP($we) } memastikan bahwa orang yang melaksanakan hak adalah subjek informasi sendiri atau wakil yang berwenang.
statement-requests-as-easy-as-collection = { CAP($we) } juga menerima permintaan seperti permintaan akses melalui cara yang digunakan untuk mengumpulkan informasi pribadi, dan menjalankan prosedurnya agar tidak lebih sulit daripada prosedur pengumpulan.
statement-erasure-limited-by-other-laws = Penghapusan informasi pribadi yang menurut peraturan perundang-undangan lainnya harus dikumpulkan tidak dapat diminta.
statement-objection-against-refusal = Apabila permintaan ditolak, subjek informasi dapat mengajukan keberatan kepada { $we }, dan { $we } meninjau keberatan tersebut serta memberitahukan hasilnya.
statement-refusal-reason-notified = Apabila permintaan tidak dipenuhi, alasannya dan cara mengajukan keberatan diberitahukan.
statement-appeal-against-public-body = Orang yang hak atau kepentingannya dilanggar oleh keputusan badan publik Korea, atau karena badan tersebut tidak mengambil tindakan, mengenai permintaan akses, perbaikan, penghapusan, atau penghentian pemrosesan dapat mengajukan banding administratif.
statement-medical-record-copies-under-medical-service-act = Akses terhadap rekam medis dan penerbitan salinannya tunduk pada Pasal 21 { -medical-service-act }.
statement-no-automated-decisions = { CAP($we) } tidak membuat keputusan melalui pemrosesan informasi pribadi dengan sistem yang sepenuhnya otomatis.
statement-complaint-to-supervisory-authority = Subjek informasi yang berada di Uni Eropa dapat mengajukan pengaduan kepada otoritas pengawas di negara anggota tempat mereka biasanya bertempat tinggal atau bekerja, atau di negara anggota tempat pelanggaran terjadi.

## Privacy officer

statement-department-and-officer-designated = { CAP($we) } menunjuk bagian yang bertanggung jawab dan penanggung jawab perlindungan informasi pribadi untuk melindungi informasi pribadi dan menangani keluhan terkait informasi pribadi.
statement-officer-designated-to-protect-and-resolve = { CAP($we) } memiliki penanggung jawab perlindungan informasi pribadi untuk melindungi informasi pribadi dan menangani keluhan terkait informasi pribadi.
statement-customer-service-team-operated = { CAP($we) } mengoperasikan tim layanan pelanggan yang bertanggung jawab atas pengelolaan informasi pribadi.
statement-questions-to-team-or-officer = Pertanyaan mengenai informasi pribadi dapat disampaikan kepada tim layanan pelanggan atau penanggung jawab perlindungan informasi pribadi.
statement-complaints-to-officer-or-department = Keluhan atau kekhawatiran mengenai informasi pribadi dapat dilaporkan kepada penanggung jawab perlindungan informasi pribadi atau bagian yang bertanggung jawab.
statement-complaints-to-officer = Semua pengaduan terkait perlindungan informasi pribadi yang timbul selama penggunaan layanan dapat dilaporkan kepada penanggung jawab perlindungan informasi pribadi.
statement-answers-promptly-and-sufficiently = { CAP($we) } menjawab hal yang dilaporkan dengan cepat dan memadai.

## Remedies

statement-report-or-consult-other-infringements = Apabila pelaporan atau konsultasi mengenai pelanggaran informasi pribadi lainnya diperlukan, lembaga berikut dapat dihubungi.

## Cameras

statement-video-use-provision-destruction-and-access-recorded = Hal-hal mengenai penggunaan, pemberian kepada pihak ketiga, pemusnahan, dan permintaan akses informasi video pribadi dicatat dan dikelola.
statement-video-permanently-deleted-after-retention = Setelah masa penyimpanan berakhir, informasi video dihapus secara permanen dengan cara yang tidak memungkinkan pemulihan, dan hasil cetaknya dihancurkan atau dibakar.
statement-video-viewing-requested-at-any-time = Subjek informasi dapat setiap saat meminta kepada pengelola perangkat pemrosesan informasi video untuk melihat informasi video pribadi atau memastikan keberadaannya.
statement-video-viewing-limited-to-urgent-protection = Namun, hal ini terbatas pada informasi video pribadi yang secara jelas diperlukan demi kepentingan mendesak atas jiwa, tubuh, atau harta benda subjek informasi.
statement-video-viewing-refused-if-destroyed = Apabila informasi video telah dimusnahkan karena masa penyimpanannya berakhir, permintaan untuk melihatnya dapat ditolak.
statement-video-viewing-refused-for-other-legitimate-reasons = Apabila terdapat alasan sah lainnya untuk menolak, permintaan untuk melihat informasi video dapat ditolak.
statement-video-own-footage-viewable = Subjek informasi dapat meminta untuk melihat informasi video pribadi yang merekam dirinya, dan { $we } membuat bagian yang dikhawatirkan melanggar privasi orang lain tidak dapat dikenali.
statement-video-others-footage-limited = Informasi video pribadi yang merekam orang lain hanya dapat dilihat apabila secara jelas diperlukan demi kepentingan mendesak atas jiwa, tubuh, atau harta benda.
statement-video-without-sound = Perangkat pemrosesan informasi video tidak merekam suara.
statement-no-cameras-in-private-places = Perangkat pemrosesan informasi video tidak dipasang di tempat yang pemasangannya dikhawatirkan melanggar privasi, seperti ruang periksa, ruang ganti, dan kamar kecil.
statement-camera-signs-posted = { CAP($we) } memasang papan pemberitahuan agar perekaman mudah diketahui.

## Changes

statement-check-policy-regularly = Saat mengunjungi situs web, mohon periksa Kebijakan Pemrosesan Informasi Pribadi ini dari waktu ke waktu.
statement-changes-reflected-promptly = Perubahan dicantumkan tanpa penundaan dalam Kebijakan Pemrosesan Informasi Pribadi.
statement-additions-deletions-and-modifications-announced = Apabila isi Kebijakan Pemrosesan Informasi Pribadi ditambah, dihapus, atau diubah, hal tersebut diberitahukan.
statement-announced-when-revised = Apabila Kebijakan Pemrosesan Informasi Pribadi direvisi, { $we } memberitahukan hal tersebut.
statement-previous-versions-available = Kebijakan Pemrosesan Informasi Pribadi sebelumnya dapat dilihat setiap saat beserta masa berlakunya.
statement-comparison-published = Perubahan diumumkan dengan perbandingan sebelum dan sesudah perubahan.

# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = apabila subjek informasi telah memberikan persetujuan terlebih dahulu
exception-consent = apabila subjek informasi telah memberikan persetujuan
exception-required-by-law = apabila sesuai dengan ketentuan peraturan perundang-undangan
exception-investigation-request = apabila instansi penyidik memintanya untuk tujuan penyidikan menurut prosedur dan cara yang ditetapkan dalam peraturan perundang-undangan
exception-investigative-agency-submission = apabila diserahkan atas permintaan instansi penyidik menurut prosedur dan cara yang ditetapkan dalam peraturan perundang-undangan
exception-deidentified-statistics = apabila diperlukan untuk penyusunan statistik dan diberikan dalam bentuk yang tidak memungkinkan individu tertentu dikenali
exception-deidentified-academic-research = apabila diperlukan untuk penelitian akademis dan diberikan dalam bentuk yang tidak memungkinkan individu tertentu dikenali
exception-deidentified-market-research = apabila diperlukan untuk riset pasar dan diberikan dalam bentuk yang tidak memungkinkan individu tertentu dikenali

## For today's clinics

exception-separate-consent = apabila telah diperoleh persetujuan terpisah dari subjek informasi
exception-special-provision-of-law = apabila terdapat ketentuan khusus dalam undang-undang atau apabila tidak dapat dihindari untuk memenuhi kewajiban menurut peraturan perundang-undangan
exception-urgent-life-body-property = apabila secara jelas dianggap perlu demi kepentingan mendesak atas jiwa, tubuh, atau harta benda subjek informasi atau pihak ketiga
exception-court-order = apabila terdapat perintah penyerahan atau surat perintah dari pengadilan

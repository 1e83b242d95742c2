# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = surat
channel-phone = telepon
channel-email = email
channel-fax = faksimile
channel-visit = kunjungan langsung
channel-other-than-visit = cara lain selain kunjungan langsung
channel-website = situs web
channel-website-notice = pengumuman di situs web
channel-website-first-screen = Kebijakan Pemrosesan Informasi Pribadi yang dimuat di halaman pertama situs web
channel-individual-notice = pemberitahuan individual

## For today's clinics

channel-post = pos
channel-popup = jendela pop-up di situs web
channel-text-message = pesan teks
channel-kakaotalk = pesan pemberitahuan KakaoTalk
channel-premises-notice = pengumuman di dalam fasilitas medis
channel-mobile-app-notice = pengumuman di aplikasi seluler

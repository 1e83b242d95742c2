# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Ubah Informasi Pribadi
menu-modify-membership-information = Ubah Informasi Keanggotaan
menu-withdraw-membership = Pengunduran Diri Anggota
menu-withdraw-consent-terminate-membership = Tarik Persetujuan (Pengunduran Diri Anggota)
menu-edit-member-information = Ubah Informasi Anggota
menu-edit-information-withdraw-membership = Ubah Informasi > Pengunduran Diri Anggota

## For today's clinics

menu-my-page = Halaman Saya
menu-privacy-policy = Kebijakan Pemrosesan Informasi Pribadi
menu-access-request = Permintaan Akses Informasi Pribadi
menu-marketing-settings = Pengaturan Penerimaan Informasi Promosi
menu-cookie-settings = Pengaturan Cookie
menu-contact-us = Hubungi Kami

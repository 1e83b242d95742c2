# What a data subject may choose about cookies. Verb phrases that follow "can choose to:" (automatic_collection.choices).

choice-allow-all-cookies = mengizinkan semua cookie
choice-confirm-each-cookie = mengonfirmasi setiap kali cookie disimpan
choice-notify-each-cookie = menerima pemberitahuan setiap kali cookie disimpan
choice-refuse-all-cookies = menolak penyimpanan semua cookie

## For today's clinics

choice-block-third-party-cookies = memblokir cookie pihak ketiga
choice-delete-stored-cookies = menghapus cookie yang tersimpan
choice-private-browsing = menggunakan jendela pribadi
choice-reset-advertising-identifier = menyetel ulang atau menghapus pengenal iklan

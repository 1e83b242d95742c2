# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = เปลี่ยนแปลงข้อมูลส่วนบุคคล
menu-modify-membership-information = แก้ไขข้อมูลการเป็นสมาชิก
menu-withdraw-membership = ยกเลิกการเป็นสมาชิก
menu-withdraw-consent-terminate-membership = ถอนความยินยอม (ยกเลิกการเป็นสมาชิก)
menu-edit-member-information = แก้ไขข้อมูลสมาชิก
menu-edit-information-withdraw-membership = แก้ไขข้อมูล > ยกเลิกการเป็นสมาชิก

## For today's clinics

menu-my-page = หน้าของฉัน
menu-privacy-policy = นโยบายการประมวลผลข้อมูลส่วนบุคคล
menu-access-request = ขอเข้าถึงข้อมูลส่วนบุคคล
menu-marketing-settings = ตั้งค่าการรับข้อมูลประชาสัมพันธ์
menu-cookie-settings = ตั้งค่าคุกกี้
menu-contact-us = ติดต่อสอบถาม

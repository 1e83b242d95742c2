# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = 變更個人資料
menu-modify-membership-information = 會員資料修改
menu-withdraw-membership = 會員退會
menu-withdraw-consent-terminate-membership = 撤回同意（會員退會）
menu-edit-member-information = 修改會員資料
menu-edit-information-withdraw-membership = 修改資料 > 會員退會

## For today's clinics

menu-my-page = 我的頁面
menu-privacy-policy = 個人資料處理政策
menu-access-request = 請求閱覽個人資料
menu-marketing-settings = 宣傳資訊接收設定
menu-cookie-settings = Cookie 設定
menu-contact-us = 聯絡我們

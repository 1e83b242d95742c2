# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = 個人情報の変更
menu-modify-membership-information = 会員情報修正
menu-withdraw-membership = 会員退会
menu-withdraw-consent-terminate-membership = 同意撤回（会員退会）
menu-edit-member-information = 会員情報の修正
menu-edit-information-withdraw-membership = 情報修正 > 会員退会

## For today's clinics

menu-my-page = マイページ
menu-privacy-policy = 個人情報処理方針
menu-access-request = 個人情報の閲覧要求
menu-marketing-settings = 宣伝情報の受信設定
menu-cookie-settings = クッキー設定
menu-contact-us = お問い合わせ

# What a data subject may choose about cookies. Verb phrases.

choice-allow-all-cookies = 允許所有 Cookie
choice-confirm-each-cookie = 每次儲存 Cookie 時加以確認
choice-notify-each-cookie = 每次儲存 Cookie 時接收通知
choice-refuse-all-cookies = 拒絕儲存所有 Cookie

## For today's clinics

choice-block-third-party-cookies = 封鎖第三方 Cookie
choice-delete-stored-cookies = 刪除已儲存之 Cookie
choice-private-browsing = 使用無痕視窗
choice-reset-advertising-identifier = 重設或刪除廣告識別碼

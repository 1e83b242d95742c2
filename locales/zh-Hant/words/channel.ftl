# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = 書面
channel-phone = 電話
channel-email = 電子郵件
channel-fax = 傳真
channel-visit = 親自前來
channel-other-than-visit = 親自前來以外之其他方法
channel-website = 網站
channel-website-notice = 網站公告
channel-website-first-screen = 刊登於網站首頁之個人資料處理政策
channel-individual-notice = 個別通知

## For today's clinics

channel-post = 郵寄
channel-popup = 網站彈出視窗
channel-text-message = 簡訊
channel-kakaotalk = KakaoTalk 通知訊息
channel-premises-notice = 院內張貼公告
channel-mobile-app-notice = 行動應用程式公告

# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = 書面
channel-phone = 電話
channel-email = 電子メール
channel-fax = ファクス
channel-visit = 来訪
channel-other-than-visit = その他来訪以外の方法
channel-website = ホームページ
channel-website-notice = ホームページのお知らせ
channel-website-first-screen = ホームページのトップページに掲載した個人情報処理方針
channel-individual-notice = 個別の通知

## For today's clinics

channel-post = 郵便
channel-popup = ホームページのポップアップ
channel-text-message = ショートメッセージ（SMS）
channel-kakaotalk = カカオトークの通知メッセージ
channel-premises-notice = 院内での掲示
channel-mobile-app-notice = モバイルアプリのお知らせ

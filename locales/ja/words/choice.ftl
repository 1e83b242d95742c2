# What a data subject may choose about cookies. Verb phrases in dictionary form, for a list.

choice-allow-all-cookies = すべてのクッキーを許可する
choice-confirm-each-cookie = クッキーを保存するたびに確認する
choice-notify-each-cookie = クッキーを保存するたびに通知を受ける
choice-refuse-all-cookies = すべてのクッキーの保存を拒否する

## For today's clinics

choice-block-third-party-cookies = 第三者のクッキーを遮断する
choice-delete-stored-cookies = 保存されたクッキーを削除する
choice-private-browsing = プライベートウィンドウを使用する
choice-reset-advertising-identifier = 広告識別子をリセット又は削除する

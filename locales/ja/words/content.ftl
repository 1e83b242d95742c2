# What is announced about a change. Nouns.

content-changes = 変更事項
content-reasons = 変更の理由
content-details = 変更の内容

## For today's clinics

content-effective-date = 施行日
content-comparison = 変更前後の比較
content-previous-versions = 以前の個人情報処理方針
content-inquiry-contact = お問い合わせ先

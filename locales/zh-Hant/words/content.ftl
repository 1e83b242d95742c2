# What is announced about a change. Nouns.

content-changes = 變更事項
content-reasons = 變更事由
content-details = 變更內容

## For today's clinics

content-effective-date = 施行日
content-comparison = 變更前後對照
content-previous-versions = 先前之個人資料處理政策
content-inquiry-contact = 洽詢窗口

# Occasions on which the policy may change. Nouns.

occasion-law-change = 法令之變更
occasion-guideline-change = 指引之變更
occasion-government-law-change = 政府之法律變更
occasion-government-guideline-change = 政府之指引變更
occasion-policy-change = 政策之變更
occasion-internal-policy-change = 內部方針之變更
occasion-security-technology-change = 安全技術之變更
occasion-better-service = 提供更優質之客戶服務

## For today's clinics

occasion-processing-change = 個人資料處理內容之變更
occasion-entrustee-change = 受託者之變更
occasion-officer-change = 個人資料保護負責人之變更

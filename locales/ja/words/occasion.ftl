# Occasions on which the policy may change. Nouns.

occasion-law-change = 法令の変更
occasion-guideline-change = 指針の変更
occasion-government-law-change = 韓国政府による法律の変更
occasion-government-guideline-change = 韓国政府による指針の変更
occasion-policy-change = 政策の変更
occasion-internal-policy-change = 内部方針の変更
occasion-security-technology-change = セキュリティ技術の変更
occasion-better-service = よりよい顧客サービスの提供

## For today's clinics

occasion-processing-change = 個人情報の処理内容の変更
occasion-entrustee-change = 受託者の変更
occasion-officer-change = 個人情報保護責任者の変更

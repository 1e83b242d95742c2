# Occasions on which the policy may change. Nouns.

occasion-law-change = 法律法规的变更
occasion-guideline-change = 指南的变更
occasion-government-law-change = 韩国政府对法律的变更
occasion-government-guideline-change = 韩国政府对指南的变更
occasion-policy-change = 政策的变更
occasion-internal-policy-change = 内部方针的变更
occasion-security-technology-change = 安全技术的变更
occasion-better-service = 提供更好的客户服务

## For today's clinics

occasion-processing-change = 个人信息处理内容的变更
occasion-entrustee-change = 受托方的变更
occasion-officer-change = 个人信息保护负责人的变更

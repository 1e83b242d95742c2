# What is announced about a change. Nouns.

content-changes = 变更事项
content-reasons = 变更理由
content-details = 变更内容

## For today's clinics

content-effective-date = 施行日期
content-comparison = 变更前后对照
content-previous-versions = 以往的个人信息处理方针
content-inquiry-contact = 问询联系方式

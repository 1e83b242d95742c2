# What a data subject may choose about cookies. Verb phrases, for a list.

choice-allow-all-cookies = 允许所有Cookie
choice-confirm-each-cookie = 每次存储Cookie时进行确认
choice-notify-each-cookie = 每次存储Cookie时接收提示
choice-refuse-all-cookies = 拒绝存储所有Cookie

## For today's clinics

choice-block-third-party-cookies = 阻止第三方Cookie
choice-delete-stored-cookies = 删除已存储的Cookie
choice-private-browsing = 使用无痕窗口
choice-reset-advertising-identifier = 重置或删除广告标识符

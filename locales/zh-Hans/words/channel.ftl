# Ways to reach each other: for exercising rights and for announcing changes. Nouns.

channel-writing = 书面
channel-phone = 电话
channel-email = 电子邮件
channel-fax = 传真
channel-visit = 到访
channel-other-than-visit = 到访以外的其他方式
channel-website = 网站
channel-website-notice = 网站公告
channel-website-first-screen = 登载于网站首页的个人信息处理方针
channel-individual-notice = 逐一通知

## For today's clinics

channel-post = 邮寄
channel-popup = 网站弹窗
channel-text-message = 短信
channel-kakaotalk = KakaoTalk通知消息
channel-premises-notice = 院内张贴
channel-mobile-app-notice = 移动应用公告

# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = 变更个人信息
menu-modify-membership-information = 修改会员信息
menu-withdraw-membership = 退出会员
menu-withdraw-consent-terminate-membership = 撤回同意（退出会员）
menu-edit-member-information = 修改会员信息
menu-edit-information-withdraw-membership = 修改信息 > 退出会员

## For today's clinics

menu-my-page = 我的页面
menu-privacy-policy = 个人信息处理方针
menu-access-request = 要求查阅个人信息
menu-marketing-settings = 宣传信息接收设置
menu-cookie-settings = Cookie设置
menu-contact-us = 联系我们

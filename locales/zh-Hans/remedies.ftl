# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = 信息主体的权益侵害救济方法
    .intro = 信息主体需要就个人信息侵害进行举报、咨询或纠纷调解的，可以联系下列机构。
    .none = { $we }不另行介绍权益侵害的救济机构。
    .missing = 已公开的个人信息处理方针中未载明可以就个人信息侵害进行举报或咨询的机构。
    .bodies = 可以联系的机构
    .body = 机构
    .phone = 电话
    .website = 网站
    .short-numbers = 未注明国家代码的电话号码仅可在韩国境内拨打。在韩国境外，请使用网站。

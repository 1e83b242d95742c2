# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = 有关信息主体及法定代理人的权利、义务及行使方法的事项
    .intro = 信息主体可以对{ $we }行使以下权利。
    .none = 本个人信息处理方针不另行规定信息主体的权利及其行使方法。
    .rights = 可以行使的权利
    .channels = 受理要求的方法
    .website = 网站菜单
    .menu = “{ $menu }”
    .not-accepted = 不受理要求的方法
    .answer-days = { $we }自收到要求之日起{ $days }日内告知处理结果。
    .agent = 信息主体可以通过法定代理人或受委任的人行使权利。受委任的人行使权利的，应当提交符合{ -processing-notification }附件第11号格式的委托书。
    .withdrawal = 撤回同意或退出会员

# Processing of personal information of children under 14 (PIPA art. 22-2)

children = 有关处理未满14周岁儿童的个人信息的事项
    .intro = 未满14周岁的儿童（以下称“儿童”）的个人信息按照以下方式处理。
    .none = { $we }不处理未满14周岁的儿童的个人信息。
    .joins-by = 儿童注册会员的方法
    .consent-by = 取得法定代理人同意的方法
    .representative-items = 收集的有关法定代理人的项目
    .rights = 法定代理人可以行使的权利
    .website = 行使权利的网站菜单
    .channels = 行使权利的方法
    .menu = “{ $menu }”

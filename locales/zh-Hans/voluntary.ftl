# What the controller has set voluntarily (PIPC drafting guideline, item 23)

voluntary = 个人信息处理者就个人信息处理标准及保护措施等自主规定的其他事项
    .intro = { $we }就个人信息处理标准及保护措施自主规定以下事项。
    .none = { $we }就个人信息处理标准及保护措施没有自主规定的事项。

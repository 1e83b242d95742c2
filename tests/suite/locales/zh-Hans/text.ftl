greeting = { $we }向{ $name }告知。
    .title = 告知
count = 记录{ $n }条
choice = { $how ->
    [added] 增加{ $after }。
    [removed] 删除{ $before }。
   *[other] 项目变更。
}
law = 依据韩国《個人信息保护法》第28条之8，在24小时内告知。
site = 详见 https://privacy.go.kr/view?id=3 。
mail = 联系: help@clinic.example
bold = <b>重要</b>内容
data = 处理个人信息。
subject = 数据主体的权利
refer = 见“{ heading }”。
heading = Retention period
browser = Chrome
part =
    .one = 一
    .two = 二
first = 第一.
second = 第二 （文）
third = 第三（ 文）
fourth = { $n ->
    [one] 一
   *[other] 二
}
fifth = 第五
    .extra = 多
sixth = 第六{ first.nope }
seventh = 第七{ seventh }
broken = { $n
long-a = 达到处理目的后，医院立即删除该记录。

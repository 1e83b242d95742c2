# Domestic agent (PIPA art. 31-2)

domestic_agent = БНСУ дахь төлөөлөгч томилох тухай
    .intro = { CAP($we) } нь БНСУ дахь төлөөлөгчийг дараах байдлаар томилсон.
    .none = { CAP($we) } нь БНСУ дахь төлөөлөгч томилоогүй.
    .name = Овог нэр эсвэл нэр
    .representative = Төлөөлөх эрх бүхий этгээд
    .address = Хаяг
    .phone = Утас
    .email = Имэйл

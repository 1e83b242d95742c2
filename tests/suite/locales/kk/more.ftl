more = Тағы
    .hint = Басыңыз

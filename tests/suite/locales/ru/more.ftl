more = Ещё
    .hint = Нажмите

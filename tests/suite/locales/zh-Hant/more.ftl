more = 更多
    .hint = 請按
more = 再看

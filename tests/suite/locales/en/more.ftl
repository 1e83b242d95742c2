more = See more
    .hint = Press it
mroe = See more

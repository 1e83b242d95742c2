more = もっと見る
    .hint = 押してください

# What the controller has set voluntarily (PIPC drafting guideline, item 23)

voluntary = Hal-hal lain yang ditetapkan secara sukarela oleh pengendali informasi pribadi mengenai standar pemrosesan informasi pribadi dan langkah perlindungan
    .intro = { CAP($we) } menetapkan secara sukarela hal-hal berikut mengenai standar pemrosesan informasi pribadi dan langkah perlindungan.
    .none = { CAP($we) } tidak menetapkan hal apa pun secara sukarela mengenai standar pemrosesan informasi pribadi dan langkah perlindungan.

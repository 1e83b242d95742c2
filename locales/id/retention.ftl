# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Masa pemrosesan dan retensi informasi pribadi
    .intro = { CAP($we) } memproses dan menyimpan informasi pribadi selama jangka waktu berikut.
    .none = { CAP($we) } tidak memproses atau menyimpan informasi pribadi.
    .activities = Masa retensi menurut kegiatan pemrosesan
    .activity = Kegiatan pemrosesan
    .retention = Masa pemrosesan dan retensi
    .kept-by-law = Catatan yang disimpan menurut peraturan perundang-undangan
    .kept-by-law-intro = Apabila peraturan perundang-undangan mewajibkan penyimpanan, catatan berikut disimpan selama jangka waktu yang bersangkutan.
    .records = Catatan yang disimpan dan masa penyimpanannya
    .record = Catatan yang disimpan
    .period = Masa penyimpanan
    .law = Dasar penyimpanan
    .items = Item informasi pribadi yang disimpan
    .remarks = Keterangan

# How periods are written. Other sections use them too. An event reads like "withdrawal from membership" or "the contract ends". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }, atau { $second }
    .until = sampai { $event }
    .after = { $period } sejak { $event }
    .at-most = paling lama { $period }
    .statutory = jangka waktu yang ditetapkan dalam peraturan perundang-undangan
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }; { LIST($laws) })
    .record-alone = { $period } ({ $record })

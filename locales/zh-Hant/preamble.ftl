# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty. A law comes with its own 《》.

preamble = 前言
    .none = { "" }
    .standard = { $name }為保護當事人之個人資料，並迅速、順利處理與其有關之申訴，爰依{ -pipa }第30條，訂定並公開個人資料處理政策如下。
    .laws = { $name }遵守{ LIST($laws) }，並訂定及公開個人資料處理政策如下。
    .law = { $law }
    .published = { $name }訂定並公開個人資料處理政策如下。

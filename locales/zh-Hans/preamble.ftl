# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty. The words of laws bring their brackets.

preamble = 前言
    .none = { "" }
    .standard = { $name }根据{ -pipa }第30条，为保护信息主体的个人信息并迅速、顺利地处理与此有关的投诉，制定并公开个人信息处理方针如下。
    .laws = { $name }遵守{ LIST($laws) }，制定并公开个人信息处理方针如下。
    .law = { $law }
    .published = { $name }制定并公开个人信息处理方针如下。

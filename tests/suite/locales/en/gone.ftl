old-a = Old text
old-b = Another old text

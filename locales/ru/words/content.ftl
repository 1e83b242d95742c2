# What is announced about a change. Nouns in the nominative.

content-changes = изменяемые положения
content-reasons = причины изменения
content-details = содержание изменения

## For today's clinics

content-effective-date = дата вступления в силу
content-comparison = сравнение до и после изменения
content-previous-versions = прежние редакции политики обработки персональных данных
content-inquiry-contact = контакты для обращений

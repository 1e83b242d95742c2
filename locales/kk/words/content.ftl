# What is announced about a change. Nouns in the nominative.

content-changes = өзгертілетін ережелер
content-reasons = өзгерту себептері
content-details = өзгеріс мазмұны

## For today's clinics

content-effective-date = күшіне енетін күні
content-comparison = өзгеріске дейінгі және одан кейінгі мәтінді салыстыру
content-previous-versions = дербес деректерді өңдеу саясатының бұрынғы редакциялары
content-inquiry-contact = сұрақтар бойынша байланыс деректері

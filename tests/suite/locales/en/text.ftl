# gongji-ignore: missing_variable
greeting = { CAP($we) } tells { $nmae }.
    .title = What is told
    .titel = What is told
count = { $n ->
    [one] { $n } record
    [few] { $n } records
    [one] a record
   *[other] { $n } records
}
choice = { $how ->
    [added] The item { $after } is added.
    [gone] The item { $before } is taken out.
   *[other] The items change.
}
law = Told within 42 hours under Article 28-8 of the Personal Information Protection Act.
site = See https://privacy.go.kr/view?id=4 for more.
mail = Write to hepl@clinic.example
bold = <b>Important</b> contents
data = We process private information.
subject = Rights of the information subject
refer = See “{ nothing }”.
heading = Retention period
browser = Chrome
part = Parts
    .one = one
first = First , text
second = Second  text
third = Third ( text )
fourth = Fourth,text
fifth = Fifth，text
sixth = Six­th text
seventh = { DATA($n) } text
# gongji-ignore: wrong_spacng (a mistake in the code)
long-a = The hospital destroys the record without delay once the purpose is reached.
# gongji-ignore: wrong_spacing
long-b = The hospital destroys the record without delay once the period is over.
# gongji-ignore: wrong_spacing (there is nothing to ignore)
long-c = The hospital destroys every record without delay once consent is withdrawn.
# gongji-ignore: fluent_syntax (cannot be)
long-d = The hospital tells the result without delay when it is asked for it.
# Two blanks are meant here.
# gongji-ignore: wrong_spacing (shown as it is in the form)
long-e = The hospital keeps the record  apart where the law provides for it.
long-f = Yes.
long-g = The hospital lets as few people as possible see the records.
long-h = The hospital encrypts the way on which it sends the records.
long-i = The hospital writes down who opened the records and looks at it.
long-j = The hospital teaches the people who handle its records every year.
    .more = More

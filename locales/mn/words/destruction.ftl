# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = бүртгэлийг дахин сэргээж үзэх боломжгүй техник аргаар арилгах
destruction-unrecoverable-deletion = сэргээх боломжгүй техник аргаар арилгах
destruction-shredding = цаас жижиглэгчээр жижиглэх
destruction-incineration = шатаах

## For today's clinics

destruction-permanent-deletion = сэргээх, дахин үзэх боломжгүйгээр бүрмөсөн арилгах
destruction-overwriting = дээр нь давхарлан бичиж бүрэн арилгах
destruction-degaussing = соронзон орны аргаар хадгалах хэрэгслийг устгах
destruction-physical-destruction-of-media = хадгалах хэрэгслийг физик аргаар эвдэх
destruction-masking = холбогдох хэсгийг халхлах эсвэл цоолох

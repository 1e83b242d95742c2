# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > Шинэ нууцлалтай цонх (Ctrl+Shift+N), эсвэл Тохиргоо > Нууцлал ба аюулгүй байдал > Гуравдагч талын күүки > Хориглох
browser-edge = Edge
    .steps = … > Шинэ InPrivate цонх, эсвэл Тохиргоо > Нууцлал, хайлт, үйлчилгээ > Күүки эсвэл Мөрдөлтөөс сэргийлэх
browser-safari-ios = Safari (iOS)
    .steps = Тохиргоо > Апп > Safari > Нарийвчилсан > Бүх күүкийг хориглох
browser-samsung-internet = Samsung Internet
    .steps = Таб > Нууц горим, эсвэл ≡ > Нууцлал > Мөрдөлтөөс ухаалгаар сэргийлэх > Хатуу
browser-android = Android
    .steps = Тохиргоо > Аюулгүй байдал ба нууцлал > Нууцлалын бусад тохиргоо > Зар > Зар сурталчилгааны таних тэмдгийг шинэчлэх эсвэл арилгах
browser-ios = iOS
    .steps = Тохиргоо > Нууцлал ба аюулгүй байдал > Мөрдөлт

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = Вэб хөтчийн дээд хэсгийн Хэрэгсэл > Интернэтийн сонголт > Нууцлал
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = Вэб хөтчийн дээд хэсгийн Хэрэгсэл > Интернэтийн сонголт > Нууцлал > Тохиргоо
browser-chrome-legacy = Chrome
    .steps = Вэб хөтчийн баруун талын Тохиргоо > доод хэсгийн Нарийвчилсан > «Нууцлал ба аюулгүй байдал» дахь Агуулгын тохиргоо > Күүки

# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = 個人情報を自動的に収集する装置の設置・運用及びその拒否に関する事項
    .intro = { $we }が設置・運用する個人情報の自動収集装置に関する事項は、次のとおりです。
    .none = { $we }は、クッキーなど個人情報を自動的に収集する装置を設置・運用していません。
    .devices = 設置・運用する装置
    .purposes = 装置を利用する目的
    .choices = 情報主体は、ウェブブラウザーなどの設定で、次のとおり選択することができます。
    .browsers = ブラウザー・端末別の拒否の設定方法
    .browser = ブラウザー又は端末
    .steps = 設定方法

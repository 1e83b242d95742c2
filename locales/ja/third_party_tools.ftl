# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = 個人情報の自動収集装置を通じて第三者が行動情報を収集することを許可する場合における、その収集・利用及び拒否に関する事項
    .intro = { $we }は、次のとおり、第三者が個人情報の自動収集装置を通じて行動情報を収集することを許可しています。
    .none = { $we }は、第三者が個人情報の自動収集装置を通じて行動情報を収集することを許可していません。
    .tools = 第三者の行動情報収集ツール
    .name = 収集ツール
    .kind = 種類
    .operator = 収集する者
    .items = 収集する行動情報の項目
    .purposes = 収集・利用目的
    .retention = 保有及び利用期間
    .opt-out = 拒否の方法
    .sdk = SDK
    .cookie = クッキー
    .pixel = ピクセル

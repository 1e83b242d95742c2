# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4).
# 国外 is outside of Korea, not of Japan: sentences say 韓国国外 and 韓国国内.

cross_border = 個人情報の国外での収集及び国外移転に関する事項
    .intro = { $we }は、次のとおり個人情報を韓国国外に移転します。
    .none = { $we }は、個人情報を韓国国外に移転せず、韓国国外において韓国国内の情報主体の個人情報を直接収集して処理することもありません。
    .basis = 国外移転の根拠
    .items = 移転される個人情報の項目
    .country = 移転先の国
    .when = 移転の時期
    .how = 移転の方法
    .recipient = 移転を受ける者
    .contact = 移転を受ける者の連絡先
    .purposes = 移転を受ける者の利用目的
    .retention = 移転を受ける者の保有及び利用期間
    .refusal = 移転を拒否する方法及び手続
    .refusal-effect = 拒否の効果
    .direct-collection = 韓国国外において韓国国内の情報主体の個人情報を直接収集して処理しており、個人情報を処理する国は、次のとおりです。

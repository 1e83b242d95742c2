-law = 韓国「個人情報保護法」
-unused = 使わない用語
greeting = { $we }は { $name }に通知します。
    .title = お知らせ
count = { $n ->
    [one] 記録{ $n }件
   *[other] 記録{ $n }件
}
choice = { $how ->
    [added] { $after }を追加します。
    [removed] 項目を除きます。
   *[other] 項目が変わります。
}
law = { -law }第２８条の8に基づき24時間以内に通知します。
site = 詳しくは https://privacy.go.kr/view?id=3 をご覧ください。
mail = お問い合わせ: help@clinic.example
bold = <b>重要な内容
data = 個人情報を処理します。
subject = 本人の権利
refer = 「{ heading }」をご覧ください。
heading = 보유 기간
browser = Chrome
part =
    .one = 一つ
    .two = 二つ
first = 最初,の文
second = 二番目の글です
third = 三番目の们
fourth = 四番目の文​です
fifth = 五番目のが文
sixth = 六番目の文 。
seventh = { JOSA($n, "은/는") }七番目
long-a = 病院は処理目的が達成されたときは、遅滞なくその記録を破棄します。
long-b = 病院は保有期間が経過したときは、遅滞なくその記録を破棄します。
long-c = 病院は同意が撤回されたときは、遅滞なく全ての記録を破棄します。
long-d = 病院は要求を受けたときは、遅滞なくその結果を通知します。
long-e = 病院は法令に定めがある場合に、その記録を別に保存します。
long-f = 病院は記録を破棄した事実を台帳に記録して保存します。
long-g = 病院は記録を見ることができる者を最小限にします。
long-h = 病院は記録を送る経路を暗号化して送信します。
long-i = 病院は記録に接続した事実を記録して点検します。
long-j = 病院は記録を取り扱う者を毎年教育します。

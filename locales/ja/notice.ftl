# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = 個人情報処理方針の変更の案内
    .title = { $name } 個人情報処理方針の改正内容の案内
    .title-first = { $name } 個人情報処理方針の制定の案内
    .headline = 個人情報処理方針が{ $date }から変更されます
    .headline-first = 個人情報処理方針が{ $date }から施行されます
    .mark = ［サンプル］
    .mark-draft = ［草案］
    .draft = 確定していない草案です。公告した案内ではありません。
    .sample = サンプルサイトの案内です。当該機関が公告したものではありません。
    .illustrative = サンプルとして作成した改正です。当該機関が公告したものではありません。
    .prevails = 韓国語の案内と翻訳文の内容が異なる場合は、韓国語の案内が優先します。
    .intro = { $name }は、個人情報処理方針を次のとおり改正し、{ $date }から施行します。
    .intro-first = { $name }は、個人情報処理方針を定め、{ $date }から施行します。
    .effective = 変更（施行）予定日
    .effective-first = 施行予定日
    .effective-past = 変更（施行）日
    .effective-past-first = 施行日
    .announced = 公告日
    .between = 公告日から施行日まで
    .days = { $days }日
    .previous = 改正前の処理方針の施行日
    .reason = 改正の理由
    .reason-first = 制定の理由
    .changes = 主な改正内容
    .unchanged = 個人情報を処理する内容に変更はなく、文言及び表記のみを整えました。
    .more = その他の変更{ $count }件は、次のURLで確認することができます： { $address }
    .parts = 次の項目には、この他にも変更される内容があります。
    .parts-at = 詳しい内容は、変更前後の比較で確認することができます： { $address }
    .contact = お問い合わせ
    .department = 担当部署
    .person = 担当者
    .phone = 電話
    .email = 電子メール
    .texts = 全文はこちら
    .compare = 個人情報処理方針の変更前後の比較
    .new = 改正後の個人情報処理方針
    .new-first = 個人情報処理方針
    .old = 改正前の個人情報処理方針
    .history = 適用期間別の個人情報処理方針
    .address = この案内のURL
    .record = 記録の確認
    .witness = 以下の値は、この案内を出す時までに公告した個人情報処理方針の記録全体から計算した値です。この案内を保管しておくと、その記録が後から変更されていないかを確認することができます。
    .head = 記録の確認値

## For telephones: short.

notice-brief =
    .reason = 理由
    .contact = お問い合わせ
    .address = 詳細
    .more-at = その他の変更{ $count }件
    .all-at = 変更{ $count }件
    .parts = その他内容が変更される項目：{ LIST($parts) }
notice-sms =
    .whole = [{ $name }] 個人情報処理方針が{ $date }から変更されます。 { $address }
    .whole-first = [{ $name }] 個人情報処理方針が{ $date }から施行されます。 { $address }
    .named = [{ $name }] 処理方針の変更 { $address }
    .named-first = [{ $name }] 処理方針の施行 { $address }
    .least = 処理方針の変更 { $address }
    .least-first = 処理方針の施行 { $address }
    .title = [{ $name }] 個人情報処理方針の変更の案内
    .title-first = [{ $name }] 個人情報処理方針の施行の案内
    .opening = 個人情報処理方針が{ $date }から変更されます。
    .opening-first = 個人情報処理方針が{ $date }から施行されます。
notice-alimtalk =
    .variable = 氏名
    .greeting = { $receiver }様、こんにちは。{ $name }です。

## Calendar, feeds, poster

notice-calendar =
    .summary = { $name } 個人情報処理方針の変更の施行
    .summary-first = { $name } 個人情報処理方針の施行
notice-feed =
    .title = { $name } 個人情報処理方針の変更の案内
notice-poster =
    .date = { $date }
    .headline = 上記の日付から個人情報処理方針が変更されます。
    .headline-first = 上記の日付から個人情報処理方針を施行します。

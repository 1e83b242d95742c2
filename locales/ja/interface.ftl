# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = 本文へ移動
ui-languages = 言語
ui-sample = サンプルサイトです。各機関の公式ホームページではありません。
ui-back-to-top = ページの先頭へ

# Head of a policy
ui-status = 状態
ui-illustrative = サンプルとして作成した内容です。当該機関が公告したものではありません。
ui-superseded = 現在は適用されない、以前の処理方針です。
ui-upcoming = まだ施行されていない処理方針です。
ui-draft-mark = 草案
ui-draft = 確定していない草案です。公告された処理方針ではありません。
ui-no-translation = この処理方針はこの言語に翻訳されていないため、韓国語の原文を表示しています。
ui-scheduled = 確定しましたが、まだ公告していない処理方針です。
ui-see-versions = 適用期間別の処理方針を見る
ui-korean-original = 韓国語の原文
ui-address = この文書のURL：

# Parts of a policy
ui-labels = 主な個人情報処理の表示
ui-contents = 目次
ui-link-here = この項目へのリンク
ui-link-copied = リンクをコピーしました。
ui-versions = 適用期間別の処理方針
ui-files = 他の形式で見る
ui-file-text = テキスト
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = 機関のホームページ

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = 変更の案内を見る
ui-history = 改正の履歴と変更された内容を見る
ui-announced = 公告日
ui-reason = 改正の理由
ui-changes = 変更された内容
ui-full-text = 全文
ui-notice = 変更の案内
ui-compare-before = 直前の処理方針と比較
ui-compare-in-force = 施行中の処理方針と比較
ui-digest = この本文の確認値（SHA-256）
ui-follow = 変更のお知らせを受け取る
ui-follow-about = 以下のURLをフィードリーダーに登録すると、処理方針が変更されるたびにお知らせを受け取ることができます。
ui-feed-atom = Atomフィード
ui-feed-json = JSONフィード
ui-ledger = 記録の確認
ui-ledger-about = 処理方針を確定し、又は訂正するたびに、その本文の確認値を記録台帳に1行ずつ書き加えています。以下は、台帳の最後の行から計算した値です。この値を保管しておくと、その時点までの処理方針が後から変更されていないかを、台帳と照らし合わせて確認することができます。
ui-ledger-head = 記録の確認値
ui-ledger-file = 記録台帳のダウンロード
ui-redacted = ［削除済み］
ui-comparison = 変更前後の比較
ui-is-same = 二つの処理方針の本文は同じです。
ui-view = 表示方法
ui-view-columns = 並べて表示
ui-view-redline = 1段で表示
ui-view-changes = 変更された内容の一覧
ui-legend-deleted = 削除された語句
ui-legend-inserted = 追加された語句
ui-column-before = 改正前
ui-column-after = 改正後
ui-omitted = （略）
ui-unchanged = （改正前と同じ）
ui-new = ＜新設＞
ui-deleted = ＜削除＞
ui-moved = （順序変更）
ui-deletion = 削除された部分
ui-deletion-end = 削除された部分の終わり
ui-insertion = 追加された部分
ui-insertion-end = 追加された部分の終わり
ui-pick = 二つの処理方針を選んで比較する
ui-pick-from = 改正前
ui-pick-to = 改正後
ui-pick-go = 比較する
ui-pick-choose = 異なる二つの処理方針を選んでください。
ui-pick-loading = 二つの処理方針を読み込んでいます。
ui-pick-failed = 処理方針を読み込めなかったため、比較できません。インターネット接続を確認してもう一度お試しいただくか、以下から全文をご覧ください。
ui-pick-same = 二つの処理方針の本文は同じです。
ui-pick-done = 比較した結果を以下に表示します。異なる箇所：
ui-poster = 掲示用の案内文（A4印刷）
ui-calendar = 施行日の予定（カレンダーファイル）
ui-print-hint = 受付窓口などに掲示する案内文です。印刷すると、以下の内容のみがA4用紙1枚に収まります。

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = 機関数
ui-filter = 名称で探す
ui-filter-count = 見つかった機関数
ui-filter-none = お探しの名称の機関はありません。
ui-filter-more = 最初の50件のみ表示しています。名称をさらに入力してください。
ui-filter-failed = 一覧を読み込めませんでした。以下の一覧からお探しください。
ui-pages = ページの移動
ui-previous = 前へ
ui-next = 次へ

# A page that is not there
ui-not-found = お探しのページはありません。URLが変更されたか、誤って入力された可能性があります。

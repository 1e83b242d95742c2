# Comparison table of a change (新旧対照表). The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } 変更前後の比較表
compare-current = 現行
compare-proposed = 改正案
compare-before = 改正前
compare-after = 改正後

# What did not change: omitted on the left, the same on the right.
compare-omitted = （略）
compare-same = （現行と同じ）
compare-same-amended = （改正前と同じ）
compare-range = { $from }～{ $to }
compare-new = ＜新設＞
compare-deleted = ＜削除＞
compare-moved = （順序変更）
compare-none = 二つの処理方針の内容は同じです。
compare-typography = 引用符、ダッシュ、空白などの表記のみが異なり、内容は同じです。

# For screen readers.
compare-deletion = 削除された部分
    .end = 削除された部分の終わり
compare-insertion = 追加された部分
    .end = 追加された部分の終わり
compare-dashes = 現行と同じ部分
compare-dashes-amended = 改正前と同じ部分

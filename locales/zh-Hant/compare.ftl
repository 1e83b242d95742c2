# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } 變更前後對照表
compare-current = 現行
compare-proposed = 修正草案
compare-before = 修正前
compare-after = 修正後

# What did not change: omitted on the left, the same on the right.
compare-omitted = （略）
compare-same = （同現行）
compare-same-amended = （同修正前）
compare-range = { $from }～{ $to }
compare-new = <新增>
compare-deleted = <刪除>
compare-moved = （次序變更）
compare-none = 兩份政策之內容相同。
compare-typography = 僅引號、破折號、空格等書寫格式不同，內容相同。

# For screen readers.
compare-deletion = 刪除之部分
    .end = 刪除之部分結束
compare-insertion = 新增之部分
    .end = 新增之部分結束
compare-dashes = 與現行相同之部分
compare-dashes-amended = 與修正前相同之部分

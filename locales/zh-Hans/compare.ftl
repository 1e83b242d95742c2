# Comparison table of a change (新旧条文对照表). The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name } 变更前后对照表
compare-current = 现行
compare-proposed = 修订案
compare-before = 修订前
compare-after = 修订后

# What did not change: omitted on the left, the same on the right.
compare-omitted = （略）
compare-same = （与现行相同）
compare-same-amended = （与修订前相同）
compare-range = { $from }～{ $to }
compare-new = ＜新增＞
compare-deleted = ＜删除＞
compare-moved = （顺序变更）
compare-none = 两份处理方针的内容相同。
compare-typography = 仅引号、破折号、空格等的写法不同，内容相同。

# For screen readers.
compare-deletion = 删除部分
    .end = 删除部分结束
compare-insertion = 新增部分
    .end = 新增部分结束
compare-dashes = 与现行相同的部分
compare-dashes-amended = 与修订前相同的部分

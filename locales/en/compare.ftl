# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = { $name }: Comparison before and after the change
compare-current = Current
compare-proposed = Proposed
compare-before = Before amendment
compare-after = After amendment

# What did not change: omitted on the left, the same on the right.
compare-omitted = (Omitted)
compare-same = (Same as current)
compare-same-amended = (Same as before)
compare-range = { $from } – { $to }
compare-new = <Newly inserted>
compare-deleted = <Deleted>
compare-moved = (Moved)
compare-none = The two versions say the same.
compare-typography = Only quotation marks, dashes, spaces or the like differ. The words are the same.

# For screen readers.
compare-deletion = Deleted text
    .end = End of deleted text
compare-insertion = Inserted text
    .end = End of inserted text
compare-dashes = same as current
compare-dashes-amended = same as before the amendment

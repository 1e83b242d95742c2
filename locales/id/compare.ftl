# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = Tabel perbandingan sebelum dan sesudah perubahan { $name }
compare-current = Saat ini
compare-proposed = Rancangan revisi
compare-before = Sebelum revisi
compare-after = Sesudah revisi

# What did not change: omitted on the left, the same on the right.
compare-omitted = (dihilangkan)
compare-same = (sama dengan saat ini)
compare-same-amended = (sama dengan sebelum revisi)
compare-range = { $from } – { $to }
compare-new = <Baru>
compare-deleted = <Dihapus>
compare-moved = (urutan berubah)
compare-none = Isi kedua kebijakan sama.
compare-typography = Hanya penulisan seperti tanda kutip, tanda pisah, dan spasi yang berbeda; isinya sama.

# For screen readers.
compare-deletion = Bagian yang dihapus
    .end = Akhir bagian yang dihapus
compare-insertion = Bagian yang ditambahkan
    .end = Akhir bagian yang ditambahkan
compare-dashes = bagian yang sama dengan saat ini
compare-dashes-amended = bagian yang sama dengan sebelum revisi

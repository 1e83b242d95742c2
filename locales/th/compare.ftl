# Comparison table of a change. The columns are Current and Proposed before the effective date, Before and After from it on.

compare-caption = ตารางเปรียบเทียบก่อนและหลังการเปลี่ยนแปลง { $name }
compare-current = ฉบับปัจจุบัน
compare-proposed = ร่างฉบับปรับปรุง
compare-before = ก่อนการปรับปรุง
compare-after = หลังการปรับปรุง

# What did not change: omitted on the left, the same on the right.
compare-omitted = (ละไว้)
compare-same = (เหมือนฉบับปัจจุบัน)
compare-same-amended = (เหมือนก่อนการปรับปรุง)
compare-range = { $from } – { $to }
compare-new = <เพิ่มใหม่>
compare-deleted = <ตัดออก>
compare-moved = (เปลี่ยนลำดับ)
compare-none = เนื้อหาของนโยบายทั้งสองฉบับเหมือนกัน
compare-typography = แตกต่างกันเพียงการเขียน เช่น เครื่องหมายอัญประกาศ ขีด และการเว้นวรรค ส่วนเนื้อหาเหมือนกัน

# For screen readers.
compare-deletion = ส่วนที่ตัดออก
    .end = สิ้นสุดส่วนที่ตัดออก
compare-insertion = ส่วนที่เพิ่ม
    .end = สิ้นสุดส่วนที่เพิ่ม
compare-dashes = ส่วนที่เหมือนฉบับปัจจุบัน
compare-dashes-amended = ส่วนที่เหมือนก่อนการปรับปรุง
